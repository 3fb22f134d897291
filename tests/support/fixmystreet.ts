import { branches, readXml, words, type Branch } from './open311';
import type { Asker } from './site/asker';

/** What somebody reported there. */
export type Problem = {
	id: string;
	service: string;
	title: string;
	detail: string;
	name: string;
	email: string;
	at: { lat: string; long: string };
	extra?: Record<string, string>;
};
export type Comment = { id: string; problem: string; status: string; text: string; at: Date };
type Heard = { id: string; problem: string; state: string; text: string; at: string };

const GIVEN_UP_AFTER = 5;

/**
 * A neighbour that calls as FixMyStreet's client does: addresses put together from one string, XML alone, the key on what it
 * sends and on updates, and dates compared as words.
 */
export class FixMyStreet {
	readonly #seen = new Set<string>();
	constructor(
		readonly asker: Asker,
		readonly endpoint: string,
		readonly key: string
	) {}

	/** Every service with the names of what it asks. */
	async importServices(): Promise<Map<string, string[]>> {
		const { root, branch } = await this.#get('services.xml');
		if (root !== 'services') throw new Error(`No services, but ${root}`);
		const found = new Map<string, string[]>();
		for (const service of branches(branch, 'service')) {
			const code = words(service, 'service_code') ?? '';
			found.set(code, words(service, 'metadata') === 'true' ? await this.#questionsOf(code) : []);
		}
		return found;
	}

	async #questionsOf(code: string): Promise<string[]> {
		const { branch } = await this.#get(`services/${code}.xml`);
		const attributes = branches(branches(branch, 'attributes')[0] ?? new Map(), 'attribute');
		return attributes.filter((one) => words(one, 'variable') === 'true').flatMap((one) => words(one, 'code') ?? []);
	}

	/** Sends a problem and answers its number there. */
	async send({ id, service, title, detail, name, email, at, extra = {} }: Problem): Promise<string> {
		const [first = '', ...rest] = name.split(' ');
		const form = {
			api_key: this.key,
			service_code: service,
			description: `${title}\r\n\r\n${detail}\r\n\r\nhttps://fixmystreet.example/report/${id}\r\n`,
			first_name: first,
			last_name: rest.join(' ') || '-',
			email,
			phone: '',
			deviceid: id,
			...at,
			'attribute[fixmystreet_id]': id,
			'attribute[tanggal]': '',
			...extra
		};
		const [request] = branches((await this.#post('requests.xml', form)).branch, 'request');
		const number =
			request && (words(request, 'service_request_id') ?? (await this.#poll(words(request, 'token') ?? '')));
		if (!number) throw new Error('No number, and no token that leads to one');
		return number;
	}

	async #poll(token: string): Promise<string | undefined> {
		for (let tries = 0; tries < GIVEN_UP_AFTER; tries += 1) {
			const [request] = branches((await this.#get(`tokens/${token}.xml`)).branch, 'request');
			const number = request && words(request, 'service_request_id');
			if (number) return number;
		}
		return undefined;
	}

	/** What is new in a window of time; what lies outside, or was heard already, is dropped. */
	async poll(start: Date, end: Date): Promise<Heard[]> {
		const [from, until] = [start, end].map((at) => at.toISOString().replace(/\.\d+Z/, 'Z'));
		const query = new URLSearchParams({ api_key: this.key, start_date: from ?? '', end_date: until ?? '' });
		const { branch } = await this.#get(`servicerequestupdates.xml?${query}`);
		const heard = branches(branch, 'request_update').map((one) => ({
			id: words(one, 'update_id') ?? '',
			problem: words(one, 'service_request_id') ?? '',
			state: (words(one, 'status') ?? '').toLowerCase().replaceAll('_', ' '),
			text: words(one, 'description') ?? '',
			at: words(one, 'updated_datetime') ?? ''
		}));
		const fresh = heard.filter(({ id, at }) => id && at >= (from ?? '') && at <= (until ?? '') && !this.#seen.has(id));
		for (const { id } of fresh) this.#seen.add(id);
		return fresh;
	}

	/** Tells of a comment, and answers under which id it is known there: heard again, it is not new. */
	async push({ id, problem, status, text, at }: Comment): Promise<string> {
		const form = {
			api_key: this.key,
			service_request_id: problem,
			update_id: id,
			updated_datetime: at.toISOString(),
			status,
			description: text,
			first_name: 'Siti',
			last_name: '-',
			email: '',
			phone: '',
			title: ''
		};
		const [update] = branches((await this.#post('servicerequestupdates.xml', form)).branch, 'request_update');
		const known = update && words(update, 'update_id');
		if (!known) throw new Error('The update has no id there');
		this.#seen.add(known);
		return known;
	}

	async #get(rest: string): Promise<{ root: string; branch: Branch }> {
		return this.#read(rest, await this.asker.get(`${this.endpoint}${rest}`));
	}

	async #post(rest: string, form: Record<string, string>): Promise<{ root: string; branch: Branch }> {
		return this.#read(rest, await this.asker.post(`${this.endpoint}${rest}`, { form }));
	}

	async #read(rest: string, answer: Awaited<ReturnType<Asker['get']>>) {
		const text = await answer.text();
		if (answer.status() >= 300) throw new Error(`${rest} was answered with ${answer.status()}: ${text.slice(0, 500)}`);
		return readXml(text);
	}
}
