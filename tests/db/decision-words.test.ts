import type { Actor } from '$lib/domain/actor/actor';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { refuseInputs } from '$lib/server/usecases/consultation/input/refuse-inputs';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { answerSecondLook, askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aReplyInReport, decideAgainst } from '../support/decided';
import { giveInput } from '../support/inputs';
import { worked } from '../support/minutes';

const test = useDatabase();
let province: Province;
let first: Actor, second: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	first = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
});

const by = (doer: Actor, number: number) => ({ number, doer, openedInput: null, formKey: null });

it('lets no outcome that everybody reads repeat personal data', async () => {
	const { ref, postId, author } = await aReplyInReport(test.services, { agencyId: province.agencies.pupr, by: first });
	const number = await decideAgainst(test.services, first, ref, { action: 'hide_post', postId });
	const words = 'Nomor WA 0812-3456-7890 memang tertulis di kiriman itu.';
	const bars = { refusal: 'reason_personal' };
	expect(await actInAppeal(test.services, { ...by(second, number), action: 'decide', words })).toMatchObject({
		refusal: 'no_appeal'
	});
	worked(await fileAppeal(test.services, { ...by(author, number), words }));
	const outcome = 'upheld' as const;
	expect(await actInAppeal(test.services, { ...by(second, number), action: 'decide', outcome, words })).toMatchObject(
		bars
	);
	expect(await actInAppeal(test.services, { ...by(first, number), action: 'concede', words })).toMatchObject(bars);
	const asker = 'device:satu';
	worked(await askSecondLook(test.services, { ...by(second, number), asker, owners: {}, reason: 'Periksa lagi.' }));
	expect(await answerSecondLook(test.services, { ...by(second, number), outcome: 'stands', words })).toMatchObject(
		bars
	);
});

it('writes to each whose input was refused among several of their own decision, and of no other', async () => {
	const topic = await aConsultation(test, province.agencies.dinkes, 'open');
	for (const name of ['satu', 'dua', 'tiga'])
		await giveInput(test.services, topic.slug, {
			text: `Masukan ${name} tentang loket.`,
			guest: { codeHash: randomUUID(), email: `${name}@warga.test`, lang: 'id' }
		});
	const refusing = { slug: topic.slug, doer: topic.facilitator, formKey: null, reason: 'spam' as const };
	worked(await refuseInputs(test.services, { ...refusing, numbers: [1, 2, 3] }));
	await writeDueLetters(test.services);
	const rows = await test.db
		.selectFrom('mail')
		.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
		.innerJoin('decision', (join) =>
			join
				.onRef('decision.event_id', '=', 'thread_event.id')
				.on(sql<boolean>`mail.recipient = 'guest:' || decision.post_id`)
		)
		.innerJoin('post', 'post.id', 'decision.post_id')
		.select(['mail.body_text as letter', 'decision.number', 'post.body'])
		.where('mail.thread_id', '=', topic.threadId)
		.where('thread_event.action', '=', 'refuse_inputs')
		.execute();
	expect(rows).toHaveLength(3);
	for (const { letter, number, body } of rows) {
		expect(letter).toContain(body);
		expect(letter.match(/moderasi\/keputusan\/\d+/g)).toEqual([`moderasi/keputusan/${number}`]);
	}
});
