/* global SwaggerUIBundle */
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor: (request) => {
    // With cookies a browser would answer a 401 by a dialog of its own.
    if (!request.loadSpec) request.credentials = 'X-XSRF-TOKEN' in request.headers ? 'include' : 'omit';
    return request;
  },
});
