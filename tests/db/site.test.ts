import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { UNNAMED } from '$lib/domain/site/identity';
import { envWith } from '$lib/server/env';
import { spend } from '$lib/server/auth/limits';
import { readLogo, refreshSite } from '$lib/server/db/site';
import { tryMail } from '$lib/server/notices/mail/try-mail';
import { describeServer } from '$lib/server/queries/administration/outbox';
import { provideServices } from '$lib/server/services';
import { changeLimit } from '$lib/server/usecases/administration/change-limit';
import { changePageText } from '$lib/server/usecases/administration/change-page-text';
import { readPageText } from '$lib/server/web/page-text';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import type { Asking } from '$lib/server/usecases/administration/change-province';
import { changeSite, factsOfSite, type Identity } from '$lib/server/usecases/administration/change-site';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { readable, startMailServer } from '../support/mail-server';
import { openDoorProcess, type Page } from '../support/front-door';
import { until } from '../support/until';
import { load as loadFrame } from '../../src/routes/+layout.server';
import { load as loadAbout } from '../../src/routes/(public)/tentang/+page.server';

const test = useDatabase();
const { limits: _, ...PLAIN } = UNNAMED;
let admin: Actor;

beforeAll(async () => {
	await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
});

beforeEach(async () => {
	await test.db.deleteFrom('site').execute();
	Object.assign(test.services.env.site, UNNAMED);
});

const asking = (mark: string | null = null, doer: Actor = admin): Asking => ({
	doer,
	formKey: null,
	reason: 'Keputusan Gubernur 12/2026',
	mark
});
const say = (identity: Partial<Identity>, mark: string | null = null, upload: string | null = null) =>
	changeSite(test.services, asking(mark), { identity: { ...PLAIN, ...identity }, upload });

/** Looks at the effect and publishes exactly that. */
async function publish(identity: Partial<Identity>, upload: string | null = null) {
	const seen = await say(identity, null, upload);
	if (!seen.ok || seen.value.published) throw new Error('nothing was shown');
	expect(await say(identity, seen.value.mark, upload)).toMatchObject({ ok: true, value: { published: true } });
	return seen.value.effect;
}

describe('a page of text', () => {
	const write = (textId: string, mark: string | null = null, doer = admin) =>
		changePageText(test.services, asking(mark, doer), { page: 'privacy', words: { textId, textEn: '' } });
	async function put(textId: string) {
		const seen = await write(textId);
		if (!seen.ok || seen.value.published) throw new Error('nothing was shown');
		await write(textId, seen.value.mark);
	}
	const read = (address: string, lang: 'id' | 'en' = 'id') => {
		provideServices(test.services);
		return readPageText({ locals: { lang } as App.Locals, url: new URL(address, 'https://fkp.test') }, 'privacy');
	};

	it('is read in its last version, and in each earlier one with when it held', async () => {
		expect(await read('/privasi')).toBeNull();
		await put('Kami menyimpan **sedikit**. <script>alert(1)</script>');
		test.clock.advance({ days: 3 });
		await put('Kami menyimpan *lebih sedikit lagi*.');
		const [now, then] = [await read('/en/privasi', 'en'), await read('/privasi?versi=1')];
		expect(now).toMatchObject({ version: 2, lang: 'id', until: null, others: [{ version: 1 }] });
		expect(now?.html).toContain('<em>lebih sedikit lagi</em>');
		expect(then).toMatchObject({ version: 1, until: now?.since });
		expect(then?.html).not.toContain('<script>');
		await expect(read('/privasi?versi=9')).rejects.toMatchObject({ status: 404 });
	});

	it('is written once where two write at the same time, and the other sees what became of it', async () => {
		const other = await aPerson(test.services, 'admin');
		const [mine, theirs] = [await write('Versi saya.'), await write('Versi mereka.', null, other)];
		if (!mine.ok || mine.value.published || !theirs.ok || theirs.value.published) throw new Error('nothing was shown');
		const both = await Promise.all([
			write('Versi saya.', mine.value.mark),
			write('Versi mereka.', theirs.value.mark, other)
		]);
		expect(both.map((one) => one.ok && one.value.published).sort()).toEqual([false, true]);
		await expect(test.db.deleteFrom('page_text').execute()).rejects.toThrow();
	});
});

describe('a letter to try the mail server', () => {
	const trying = () => ({ to: 'kadis@fkp.test', userId: admin.userId ?? '', lang: 'id' as const });
	const through = (smtpUrl: string | null) => ({ ...test.services, env: envWith(test.services.env, { smtpUrl }) });

	it('is sent straight away, says what the server answers, and no more often than letters may be caused', async () => {
		expect(await tryMail(through(null), trying())).toEqual({ ok: false, refusal: 'no_server' });
		const good = await startMailServer();
		expect(await tryMail(through(good.url), trying())).toEqual({ ok: true, value: { outcome: 'sent' } });
		expect(good.received[0]).toMatchObject({ to: ['kadis@fkp.test'] });
		expect(readable(good.received[0]?.source ?? '')).toContain(test.services.env.site.name);
		await good.close();
		const strict = await startMailServer({ onRcptTo: (_, __, callback) => callback(new Error('No such mailbox')) });
		const refused = await tryMail(through(strict.url), trying());
		expect(refused).toMatchObject({ ok: true, value: { outcome: 'refused' } });
		await strict.close();
		const gone = await tryMail(through(strict.url), trying());
		expect(gone).toMatchObject({ ok: true, value: { outcome: 'failed', offline: true } });
		await tryMail(through(strict.url), trying());
		expect(await tryMail(through(strict.url), trying())).toMatchObject({ refusal: 'too_many_attempts' });
	});

	it('goes to a server that is described without its password', () => {
		const described = describeServer({ smtpUrl: 'smtps://forum:rahasia@surel.go.id:465', mailFrom: 'f@go.id' });
		expect(described).toEqual({ host: 'surel.go.id:465', isTls: true, login: 'forum', from: 'f@go.id' });
	});
});

describe('a limit', () => {
	const NAME = 'report-account';
	const set = (most: number, mark: string | null = null, name = NAME, doer = admin) =>
		changeLimit(test.services, asking(mark, doer), { name, most });
	async function put(most: number) {
		const seen = await set(most);
		if (!seen.ok || seen.value.published) throw new Error('nothing was shown');
		expect(await set(most, seen.value.mark)).toMatchObject({ ok: true, value: { published: true } });
	}
	const allowed = async (account: string, env = test.services.env) => {
		for (let count = 0; ; count += 1)
			if (!(await spend({ ...test.services, env }, 'report', { account })).ok) return count;
	};

	it('is obeyed as it was set, in every process, and taken back to what the software brings', async () => {
		expect(await allowed('a')).toBe(20);
		await put(12);
		expect(await allowed('b')).toBe(12);
		const elsewhere = { db: test.db, env: envWith(test.services.env, { site: { ...UNNAMED } }) };
		await refreshSite(elsewhere);
		expect(await allowed('c', elsewhere.env)).toBe(12);
		const [last] = await listChanges(test.db, 'limit', NAME);
		expect(last).toMatchObject({ goesBack: true, differences: [{ field: 'paling', before: '20', after: '12' }] });
		await put(20);
		expect(await allowed('d')).toBe(20);
		expect(await test.db.selectFrom('site_limit').selectAll().execute()).toEqual([]);
	});

	it.each<[string, number, string]>([
		['limit_unbounded', 9, NAME],
		['limit_unbounded', 81, NAME],
		['same_province', 20, NAME],
		['not_found', 20, 'password-account'],
		['not_found', 20, 'reply-staff'],
		['not_found', 20, 'rubbish']
	])('is refused as %s: %i for %s', async (refusal, most, name) => {
		expect(await set(most, null, name)).toEqual({ ok: false, refusal });
	});

	it('is for administrators alone, and ignored where a row says what nobody may', async () => {
		const moderator = await aPerson(test.services, 'moderator');
		expect(await set(30, null, NAME, moderator)).toEqual({ ok: false, refusal: 'not_allowed' });
		const env = envWith(test.services.env, { site: { ...UNNAMED, limits: { [NAME]: 5000 } } });
		expect(await allowed('e', env)).toBe(20);
	});
});

describe('the identity of the forum', () => {
	it('is what the environment says until somebody says otherwise, and then everywhere what was said', async () => {
		await refreshSite(test.services);
		expect(test.services.env.site).toEqual(UNNAMED);
		await publish({ province: 'Papua Selatan', name: 'Forum Warga', zone: 'Asia/Makassar', accent: '#7a1f3d' });
		expect(test.services.env).toMatchObject({
			zone: 'Asia/Makassar',
			site: { name: 'Forum Warga', accent: '#7a1f3d' }
		});
		const elsewhere = { db: test.db, env: { site: { ...UNNAMED }, unsaid: UNNAMED } };
		await refreshSite(elsewhere);
		expect(elsewhere.env.site).toEqual(test.services.env.site);
	});

	it('has a history, and a way back that fills the form with what stood before', async () => {
		await publish({ province: 'Gorontalo' });
		await publish({ province: 'Sulawesi Utara' });
		const [last] = await listChanges(test.db, 'site', 'identity');
		expect(last).toMatchObject({
			reason: 'Keputusan Gubernur 12/2026',
			goesBack: true,
			differences: [{ field: 'provinsi', before: 'Gorontalo', after: 'Sulawesi Utara' }]
		});
		const where = { subject: 'site', subjectId: 'identity', id: String(last?.id) } as const;
		expect(await factsBefore(test.db, where)).toEqual(factsOfSite({ ...PLAIN, province: 'Gorontalo' }));
	});

	it.each<[string, Partial<Identity>]>([
		['accent_faint', { accent: '#ffd400' }],
		['zone_unknown', { zone: 'Europe/Berlin' }],
		['no_picture', { logo: '0123456789abcdef' }],
		['same_province', {}]
	])('is refused as %s', async (refusal, identity) => {
		expect(await say(identity)).toEqual({ ok: false, refusal });
	});

	it('takes a picture of which there is a small one for its logo, and keeps those of before', async () => {
		const photo = await aPhoto(test.services);
		expect(await say({}, null, photo)).toEqual({ ok: false, refusal: 'no_picture' });
		const thumbnail = Buffer.from('RIFF----WEBP');
		await test.db.updateTable('file').set({ thumbnail }).where('id', '=', photo).execute();
		await publish({}, photo);
		const { logo } = test.services.env.site;
		expect((await readLogo(test.db, logo ?? ''))?.subarray(8, 12).toString()).toBe('WEBP');
		await publish({ logo: null, name: 'Forum tanpa logo' });
		expect(test.services.env.site.logo).toBeNull();
		await publish({ logo });
		expect(test.services.env.site.logo).toBe(logo);
	});

	it('is weighed anew where another administrator was first', async () => {
		const other = await aPerson(test.services, 'admin');
		const mine = await say({ name: 'Forum Pertama' });
		const theirs = await changeSite(test.services, asking(null, other), {
			identity: { ...PLAIN, name: 'Forum Kedua' },
			upload: null
		});
		if (!mine.ok || mine.value.published || !theirs.ok || theirs.value.published) throw new Error('nothing was shown');
		await say({ name: 'Forum Pertama' }, mine.value.mark);
		const late = await changeSite(test.services, asking(theirs.value.mark, other), {
			identity: { ...PLAIN, name: 'Forum Kedua' },
			upload: null
		});
		expect(late).toMatchObject({ ok: true, value: { published: false, isAnew: true } });
		expect(test.services.env.site.name).toBe('Forum Pertama');
	});

	it('is for administrators alone', async () => {
		const moderator = await aPerson(test.services, 'moderator');
		const identity = { ...PLAIN, name: 'Forum Moderator' };
		expect(await changeSite(test.services, asking(null, moderator), { identity, upload: null })).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
	});

	it('is on kept pages at once, in every process', async () => {
		const page: Page = { loads: [loadFrame, loadAbout], at: { path: '/tentang' } };
		const elsewhere = { ...test.services, env: envWith(test.services.env, { site: { ...UNNAMED } }) };
		const [one, other] = [await openDoorProcess(test.services), await openDoorProcess(elsewhere)];
		try {
			for (const { read } of [one, other]) await read(page);
			await one.post(() => publish({ name: 'Forum Serentak' }));
			await other.door.listener.caughtUp();
			for (const { read } of [one, other])
				await until('it is shown', async () => (await read(page)).text.includes('Forum Serentak') || null);
		} finally {
			await Promise.all([one.close(), other.close()]);
		}
	});

	it('keeps the clock once days are counted by it, and says what a new name does to proofs', async () => {
		await fileReport(test.services);
		expect(await say({ zone: 'Asia/Jakarta' })).toEqual({ ok: false, refusal: 'zone_fixed' });
		expect(await publish({ province: 'Papua Tengah' })).toEqual({ proofs: 1 });
	});
});
