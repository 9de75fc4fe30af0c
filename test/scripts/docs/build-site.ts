import t from 'tap';
import { escapeHtml } from '../../../scripts/docs/build-site.js';

t.test('escapeHtml keeps a text a text', async (t) => t.equal(escapeHtml('<a b="c">&amp;'), '&lt;a b=&quot;c&quot;&gt;&amp;amp;'));
