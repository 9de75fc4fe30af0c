import { init } from './redoc.standalone.js';

const response = await fetch('openapi.json');
const openapi = await response.json();
// The links of the description are those of Swagger UI; here an operation has another address.
openapi.info.description = openapi.info.description.replaceAll(/\]\(#\/(\w+)\/(\w+)\)/g, '](#tag/$1/operation/$2)');
init(openapi, { disableTelemetry: true, hideDownloadButtons: true }, document.getElementById('reference'));
