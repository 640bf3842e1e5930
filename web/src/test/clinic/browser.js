import assert from 'node:assert/strict';
import { parse } from 'node-html-parser';
import { base } from './settings.js';

/** Somebody of the municipality who uses the pages as a browser without scripts does. */
export class Browser {
  #cookies = new Map();

  static async signedIn(username, password) {
    const browser = new Browser();
    const login = await browser.open('/login');
    const page = await browser.submit(login, '/login', { username, password });
    assert.notEqual(page.path, '/login', `${username} could not sign in`);
    return browser;
  }

  /** Goes to an address. */
  open(path) {
    return this.#send('GET', new URL(path, base));
  }

  /** Fills in the form with that action; what is not named keeps its value. */
  submit(page, action, fields) {
    const form = page.root.querySelector(`form[action="${action}"]`);
    assert.ok(form, `no form ${action} at ${page.path}`);
    const sent = new URLSearchParams({ ...written(form), ...fields });
    return this.#send('POST', new URL(action, base), sent);
  }

  async #send(method, address, body) {
    const headers = { Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (method === 'POST') headers.Origin = new URL(base).origin;
    const answer = await fetch(address, { method, body, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      this.#cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (answer.status >= 300 && next !== null) return this.#send('GET', new URL(next, address));
    const root = parse(await answer.text());
    return { status: answer.status, path: address.pathname, root, text: root.textContent.replace(/\s+/g, ' ') };
  }
}

function written(form) {
  const fields = {};
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const value = valueOf(field);
    if (value !== undefined) fields[field.getAttribute('name')] = value;
  }
  return fields;
}

function valueOf(field) {
  if (field.tagName === 'TEXTAREA') return field.textContent;
  if (field.tagName === 'SELECT') {
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
    return chosen?.getAttribute('value') ?? '';
  }
  const isBox = ['radio', 'checkbox'].includes(field.getAttribute('type'));
  if (isBox && !field.hasAttribute('checked')) return undefined;
  return field.getAttribute('value') ?? '';
}
