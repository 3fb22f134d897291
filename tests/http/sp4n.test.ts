import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { readXlsx } from '../../src/lib/server/text-file/xlsx';
import { xlsxOf } from '../../src/lib/server/web/answers/xlsx';
import { mustPost, post } from '../support/site/post';
import { sendPublicReport } from '../support/site/report';
import { expect, test } from './support/test';

test('a moderator takes reports along in a file, and brings their numbers back in it', async ({ request, comeIn }) => {
	const { ref } = await sendPublicReport(comeIn());
	expect((await comeIn().get('/meja/sp4n', { maxRedirects: 0 })).status()).toBe(303);
	await mustPost(request, '/masuk', { email: 'moderator@fkp.test', password: DEMO_PASSWORD });
	expect(await (await request.get('/meja/sp4n')).text()).toContain(`name="laporan" value="${ref}"`);
	const nothing = await post(request, '/meja/sp4n', {});
	expect(nothing.status()).toBe(422);
	const sheet = await mustPost(request, '/meja/sp4n', { laporan: ref });
	expect(sheet).toMatch(/^\/meja\/sp4n\/[-0-9a-f]{36}\?masuk=1$/);
	expect(await (await request.get(sheet)).text()).toContain(ref);
	expect((await post(request, '/meja/sp4n', { laporan: ref })).status()).toBe(409);
	const address = sheet.split('?')[0] ?? '';
	const file = await (await request.get(`${address}.csv`)).text();
	expect(file.split('\r\n')[0]).toContain('nomor_forum;nomor_sp4n;klasifikasi');
	const workbook = await request.get(`${address}.xlsx`);
	expect(workbook.headers()['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
	const rows = readXlsx(await workbook.body());
	expect(rows.ok && rows.value.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
		['nomor_forum', 'nomor_sp4n'],
		[ref, '']
	]);
	const filled = file.replace(`${ref};`, `${ref};4455667`);
	// What comes back first is a workbook, and then the CSV.
	const inWorkbook = xlsxOf('Laporan', [
		['nomor_forum', 'judul', 'nomor_sp4n'],
		[ref, 'Isi dengan "kutipan"', 4455667]
	]);
	const fileOf = { lihat: new File([new Uint8Array(inWorkbook)], 'sp4n.xlsx'), catat: new File([filled], 'sp4n.csv') };
	const back = (tahap: 'lihat' | 'catat', kunci: string) => {
		const form = new FormData();
		form.set('berkas', fileOf[tahap]);
		form.set('tahap', tahap);
		form.set('kunci', kunci);
		return post(request, '/meja/sp4n/nomor', form);
	};
	const key = crypto.randomUUID();
	const shown = await (await back('lihat', key)).text();
	expect([shown.includes('akan dicatat'), shown.includes('4455667')]).toEqual([true, true]);
	expect(await (await request.get(`/pengaduan/${ref}`)).text()).not.toContain('4455667');
	expect(await (await back('catat', key)).text()).toContain('1 nomor dicatat');
	expect(await (await comeIn().get(`/pengaduan/${ref}`)).text()).toContain('4455667');
	// Asked for again in another file, it is said where it is.
	const second = await sendPublicReport(comeIn());
	const both = new FormData();
	for (const one of [second.ref, ref]) both.append('laporan', one);
	const [moved] = [(await mustPost(request, '/meja/sp4n', both)).split('?')];
	expect(moved?.[1]).toBe(`masuk=1&sisa=${ref}`);
	const left = await (await request.get(`${moved?.[0]}?${moved?.[1]}`)).text();
	expect(left).toContain(`href="${address}"`);
	expect((await post(request, '/meja/sp4n/nomor', { teks: 'bukan daftar', tahap: 'lihat' })).status()).toBe(422);
	expect((await comeIn().get(`${address}.csv`, { maxRedirects: 0 })).status()).not.toBe(200);
});
