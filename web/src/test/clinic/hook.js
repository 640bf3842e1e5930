import { createServer } from 'node:http';
import { keep } from './answers.js';

/** Where the clinic is told: keeps what is posted, and answers each address with the statuses it is given, the last one for ever. */
export class Hook {
  #received = [];
  #answers = new Map();
  #server = createServer(async (request, answer) => {
    let text = '';
    for await (const part of request) text += part;
    keep(`notified ${request.url}`, text);
    this.#received.push({ path: request.url, headers: request.headers, body: JSON.parse(text) });
    const statuses = this.#answers.get(request.url) ?? [200];
    answer.writeHead(statuses.length > 1 ? statuses.shift() : statuses[0]).end();
  });

  async open() {
    await new Promise((opened) => this.#server.listen(0, '127.0.0.1', opened));
  }

  address(path) {
    return `http://127.0.0.1:${this.#server.address().port}${path}`;
  }

  answers(path, ...statuses) {
    this.#answers.set(path, statuses);
  }

  received(path) {
    return this.#received.filter((it) => it.path === path);
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
