import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['generated/', 'dist/', 'node_modules/', '.*/', 'test/fixtures/', 'scripts/docs/pages/', 'scripts/docs/snippets/', '.eslint.config.js'] },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Stores and handlers are plain objects whose methods know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An async function without await is how a hook or a test says that it may be awaited.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'Set process.exitCode and return.' }],
    },
  },
  // Only a command may end its process, and only on a signal.
  { files: ['scripts/generate.ts'], rules: { 'no-restricted-properties': 'off' } },
  // tap's tests are not awaited: it runs them one after the other itself.
  { files: ['test/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
  // The type of a module that is loaded anew for one test.
  { files: ['test/**'], rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] } },
);
