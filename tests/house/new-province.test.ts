import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newcomer } from '../support/site/newcomer';
import { aReport, sendReport } from '../support/site/report';
import { startServer, type RunningServer } from '../support/site/server';
import { set } from '../support/site/setting';
import { visitor } from '../support/site/visitor';
import { until } from '../support/until';

let server: RunningServer;
let database: pg.Client;

beforeAll(async () => {
	server = await startServer({
		postgresUrl: inject('databaseUrl'),
		demo: { template: inject('templateName'), secret: 'a secret for tests that is long enough' },
		env: { FKP_DEMO: '0', FKP_JOBS: '0' }
	});
	set({ URL: server.url });
	database = new pg.Client({ connectionString: server.databaseUrl });
	await database.connect();
});
afterAll(async () => {
	await database.end();
	await server.stop();
});

/** The link that stands in the output of the server. */
async function firstLink(): Promise<string> {
	const log = () => readFileSync(`test-results/server-${new URL(server.url).port}.log`, 'utf8');
	await until('the link is said', () => log().includes('/pertama/'));
	return /\/pertama\/[\w-]+/.exec(log())?.[0] ?? '';
}

/** The link in the letter that invited somebody. */
async function invitationOf(email: string): Promise<string> {
	const { rows } = await database.query<{ body_text: string }>(
		`select body_text from mail join app_user on recipient = 'user:' || app_user.id where email = $1`,
		[email]
	);
	return /\/undangan\/[\w-]+/.exec(rows[0]?.body_text ?? '')?.[0] ?? '';
}

const AGENCIES = Array.from({ length: 12 }, (_, index) => `Dinas Nomor ${index + 1}`);
const short = (index: number) => `Dinas${index + 1}`;
const csv = (lines: readonly string[][]) => lines.map((cells) => cells.join(';')).join('\r\n');
const PASSWORD = 'perahu merah di dermaga';
const PEOPLE = [
	['nama', 'surel', 'peran', 'instansi', 'sk'],
	...AGENCIES.flatMap((_, index) =>
		['pejabat penghubung', 'kepala instansi', 'fasilitator'].map((role) => [
			`${role} ${index + 1}`,
			`${role.replaceAll(' ', '.')}.${index + 1}@malut.go.id`,
			role,
			short(index),
			`SK ${index + 1}/2026`
		])
	),
	...['moderator', 'moderator', 'pengawas (inspektorat)', 'sekretariat daerah'].map((role, index) => [
		`Petugas Forum ${index + 1}`,
		`forum.${index + 1}@malut.go.id`,
		role,
		'',
		'SK 99/2026'
	])
];

test('a new administrator sets up a province of 12 agencies and 40 people by its forms alone, to the first report at its agency', async () => {
	const admin = newcomer(visitor());
	const alasan = 'Pergub 5/2026 tentang forum ini';

	await admin.open(await firstLink());
	await admin.send({ name: 'Nur Aini', email: 'nur.aini@malut.go.id', password: PASSWORD });
	await admin.open('/admin/situs');
	await admin.publish({
		provinsi: 'Maluku Utara',
		nama: 'Forum Maluku Utara',
		singkatan: 'FMU',
		zona: 'Asia/Jayapura',
		alasan
	});

	await admin.open('/admin/kalender/impor');
	const year = new Date().getFullYear() + 1;
	await admin.send({
		teks: `tanggal;nama\n${year}-01-01;Tahun Baru ${year}\n${year}-08-17;Hari Kemerdekaan`,
		jenis: 'libur_nasional',
		dasar: 'SKB tiga menteri',
		status: 'resmi'
	});
	await admin.open('/admin/kalender/terbitkan');
	await admin.send({ alasan });

	const paste = async (list: string, lines: readonly string[][]) => {
		await admin.open(`/admin/daftar/${list}`);
		return admin.publish({ teks: csv(lines), alasan });
	};
	await paste('wilayah', [
		['kode', 'nama'],
		['82.71', 'Kota Ternate'],
		['82.71.01.1001', 'Kalumata']
	]);
	await paste('instansi', [['nama', 'singkatan'], ...AGENCIES.map((name, index) => [name, short(index)])]);
	const shown = await paste('orang', PEOPLE);
	expect(shown).toContain('40 orang diundang');
	await paste('kategori', [
		['nama', 'induk', 'instansi'],
		['Kesehatan', '', short(0)],
		['Obat dan tenaga kesehatan', 'Kesehatan', short(0)]
	]);
	await admin.open('/admin/perutean/impor');
	await admin.send({
		teks: csv([
			['kategori', 'kata', 'instansi'],
			['Kesehatan', 'obat', short(0)]
		])
	});
	await admin.open('/admin/perutean/coba');
	await admin.send({ dasar: alasan });
	expect(admin.steps).toEqual({ pages: 10, submits: 15 });

	expect(await admin.open('/admin/mulai')).toContain('5 dari 8');
	const moderator = newcomer(visitor());
	await moderator.open(await invitationOf('forum.1@malut.go.id'));
	await moderator.send({ name: 'Petugas Forum', password: PASSWORD });
	expect(await admin.open('/admin/instansi')).toContain('12 instansi belum punya pejabat penghubung yang masuk');
	const officer = newcomer(visitor());
	await officer.open(await invitationOf('pejabat.penghubung.1@malut.go.id'));
	await officer.send({ name: 'Pejabat Satu', password: PASSWORD });
	expect(await admin.open('/admin/instansi')).toContain('11 instansi belum punya pejabat penghubung yang masuk');

	const { ref } = await sendReport(visitor(), aReport({ category: 'obat-dan-tenaga-kesehatan' }));
	await moderator.open(`/pengaduan/${ref}/teruskan`);
	await moderator.send({ instansi: await agencyId('dinas1') });
	expect(await officer.open('/meja')).toContain(ref);
	expect(await admin.open('/admin/mulai')).toContain('7 dari 8');
});

const agencyId = async (slug: string) =>
	(await database.query<{ id: string }>('select id from agency where slug = $1', [slug])).rows[0]?.id ?? '';
