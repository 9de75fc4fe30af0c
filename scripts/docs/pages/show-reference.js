import { init } from './redoc.standalone.js';

const response = await fetch('openapi.json');
const openapi = await response.json();
// The links of the description are those of Swagger UI; this page has them in lower case.
openapi.info.description = openapi.info.description.replaceAll(/\]\(#\/\w+\/\w+\)/g, (link) => link.toLowerCase());
init(openapi, { disableTelemetry: true, hideDownloadButtons: true }, document.getElementById('reference'));
