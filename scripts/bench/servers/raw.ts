/** The limit: Node's own server with a constant body. Arguments: the file of the body. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.argv[2] ?? '');
const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length };

createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(Number(process.env['PORT']), '127.0.0.1');
