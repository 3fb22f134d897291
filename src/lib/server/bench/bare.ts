import { createServer } from 'node:http';
import { openPool } from '../db/client.ts';

/** What the bare server is given: for each address one query and the bytes that it answers with. */
export type BarePage = { path: string; query: string; parameters: unknown[]; bytes: string; encoding: string };

/**
 * The least that a page from a database can cost in this language: no framework, one query, bytes that are there already.
 * Run as a process of its own, so that its processor time is its own; it says its port to whoever started it.
 */
process.once('message', (message: { databaseUrl: string; pages: BarePage[] }) => {
	const pool = openPool(message.databaseUrl);
	const pages = new Map(message.pages.map((page) => [page.path, { ...page, body: Buffer.from(page.bytes, 'base64') }]));
	const server = createServer((request, response) => {
		const page = pages.get(request.url ?? '');
		if (!page) return void response.writeHead(404).end();
		void pool.query({ name: page.path.slice(0, 60), text: page.query, values: page.parameters }).then(() => {
			response.writeHead(200, {
				'content-type': 'text/html; charset=utf-8',
				'content-encoding': page.encoding,
				'content-length': page.body.length
			});
			response.end(page.body);
		});
	});
	server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.once('disconnect', () => process.exit(0));
