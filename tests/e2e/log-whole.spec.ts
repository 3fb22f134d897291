import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeCheckpoint } from '../../src/lib/server/transparency/checkpoint';
import { leafHash, rootOf, type Hash } from '../../src/lib/server/transparency/merkle';
import { signNote, verifierKey, type NoteSigner } from '../../src/lib/server/transparency/note';
import { signReceipt } from '../../src/lib/server/transparency/receipt';
import { grow, pathOfNumber, subtreesOf, TILE_WIDTH } from '../../src/lib/server/transparency/tiles';
import { expect, test } from './support/test';

/** `LOG_ENTRIES=1000000` for the figure of `npm run bench:log`. */
const ENTRIES = Number(process.env['LOG_ENTRIES'] ?? 3_000);
const MOST_SECONDS = 60;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key: NoteSigner = {
	name: 'log.contoh.test/log',
	publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
	privateKey
};
const entryOf = (nth: number): Buffer => createHash('sha256').update(String(nth)).digest();

/** A log in memory that may be told to lie. */
type Log = { address: string; head: { size: number; root: Hash }; replace: Map<number, Buffer>; close: () => void };
let log: Log;

async function serveLog(): Promise<Log> {
	const tiles = new Map<string, Buffer>();
	const entries = Array.from({ length: ENTRIES }, (_, nth) => entryOf(nth));
	const readTile = (level: number, nth: number) => Promise.resolve(tiles.get(`${level}/${nth}`) ?? Buffer.alloc(0));
	for (const { level, nth, hashes } of await grow(0, entries.map(leafHash), readTile))
		tiles.set(`${level}/${nth}`, hashes);
	const root = await rootOf(subtreesOf(readTile), ENTRIES);
	const replace = new Map<number, Buffer>();
	const note = signNote(writeCheckpoint({ origin: key.name, size: ENTRIES, root }), key);
	const bundles = new Map<string, number>();
	for (let nth = 0; nth * TILE_WIDTH < ENTRIES; nth += 1) {
		const width = Math.min(TILE_WIDTH, ENTRIES - nth * TILE_WIDTH);
		bundles.set(`/log/tile/entries/${pathOfNumber(nth)}${width < TILE_WIDTH ? `.p/${width}` : ''}`, nth);
	}
	const server: Server = createServer(({ url = '' }, answer) => {
		answer.setHeader('access-control-allow-origin', '*');
		const nth = bundles.get(url);
		if (url === '/log/checkpoint') answer.end(note);
		else if (nth === undefined) answer.writeHead(404).end();
		else {
			const first = nth * TILE_WIDTH;
			const some = entries.slice(first, first + TILE_WIDTH).map((entry, at) => replace.get(first + at) ?? entry);
			answer.end(Buffer.concat(some.flatMap((entry) => [Buffer.of(0, 32), entry])));
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`;
	return { address, head: { size: ENTRIES, root }, replace, close: () => server.close().closeAllConnections() };
}

test.beforeAll(async () => {
	log = await serveLog();
});
test.afterAll(() => log.close());

test('one file on a machine of its own reads the whole log, and finds what was promised, changed and left out', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const page = await browser.newPage({ extraHTTPHeaders: {} });
	await page.goto(`file://${join(process.cwd(), 'static/periksa/pemeriksa.html')}`);
	const said = page.getByRole('status');
	const holdTo = async (receipt: string) => {
		await page.getByLabel('Atau teksnya').fill(receipt);
		await page.getByLabel('Kunci pemeriksa').fill(verifierKey(key));
		await page.getByLabel('Alamat log').fill(log.address);
		await page.getByRole('button', { name: 'Cocokkan dengan log' }).click();
		await expect(said).toContainText(/^(Cocok|Tidak cocok)/, { timeout: 200_000 });
	};
	const at = Math.floor(ENTRIES / 3);
	const taken = (nth: number) => ({ about: 'nomor AAAA-AAAA, tindakan 1', at: null, commitment: entryOf(nth) });
	const placed = signReceipt(taken(at), { place: at, head: log.head }, key);

	const began = Date.now();
	await holdTo(placed);
	const seconds = (Date.now() - began) / 1000;
	await expect(said).toContainText(`utuh: ${ENTRIES} catatan`);
	await expect(said).toContainText(`masih sama, di urutan ${at}`);
	test.info().annotations.push({ type: 'seconds', description: seconds.toFixed(1) });
	if (process.env['LOG_ENTRIES']) {
		process.stdout.write(`${ENTRIES} entries checked in a browser in ${seconds.toFixed(1)} s\n`);
		expect(seconds).toBeLessThan(MOST_SECONDS);
		return;
	}

	await holdTo(signReceipt(taken(at), { by: new Date('2020-01-01') }, key));
	await expect(said).toContainText(`janji ditepati, di urutan ${at}`);
	await holdTo(signReceipt(taken(ENTRIES), { by: new Date('2020-01-01') }, key));
	await expect(said).toContainText('JANJI DILANGGAR');
	await holdTo(signReceipt(taken(ENTRIES), { by: new Date(Date.now() + 3_600_000) }, key));
	await expect(said).toContainText('belum ada, dan belum waktunya');

	// Entries that do not make up the head; a head that does, over another history than the receipt's.
	log.replace.set(at, entryOf(-1));
	await holdTo(placed);
	await expect(said).toContainText('Isi log tidak menghasilkan puncak');
	log.replace.clear();
	await holdTo(signReceipt(taken(at + 1), { place: at, head: log.head }, key));
	await expect(said).toContainText(`Urutan ${at} di log bukan lagi`);
	await holdTo(signReceipt(taken(at), { place: at, head: { size: at + 1, root: log.head.root } }, key));
	await expect(said).toContainText(`Yang dicatat sebelum urutan ${at + 1} sudah diubah`);
	await page.close();
});
