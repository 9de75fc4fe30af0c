/** A request that Swagger UI is about to send. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it loads the document; its own calls do not. */
  readonly loadSpec?: boolean;
  credentials?: 'omit' | 'same-origin';
}

/** How Swagger UI shows the document: what matters first, long lists closed, and credentials forgotten with the page. */
export const swaggerUiConfig = {
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  // Without the bar on top: its logo brings a style of its own, which the policy of the page forbids.
  layout: 'BaseLayout',
  /**
   * Sends cookies only beside the header that makes them count. With cookies a browser answers the challenge of a 401 by
   * a dialog of its own, instead of showing what was said. The browser gets the source of this function alone.
   */
  requestInterceptor: (request: PageRequest): PageRequest => {
    if (request.loadSpec !== true) request.credentials = 'X-XSRF-TOKEN' in request.headers ? 'same-origin' : 'omit';
    return request;
  },
} as const;

/** The page of the plugin does not tell phones that it fits them. */
export const viewportScript = `document.head.insertAdjacentHTML('beforeend', '<meta name="viewport" content="width=device-width, initial-scale=1">');\n`;
