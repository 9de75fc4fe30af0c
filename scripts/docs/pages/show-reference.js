import { init } from './redoc.standalone.js';

const response = await fetch('openapi.json');
init(await response.json(), { disableTelemetry: true, hideDownloadButtons: true }, document.getElementById('reference'));
