import { VISITOR } from '$lib/domain/actor/actor';
import type { ReportDraft } from '$lib/forms/report/fields';
import type { Report } from '$lib/forms/report/report';
import { makeSecret } from '$lib/server/auth/secret-key';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import sharp from 'sharp';
import { beforeEach } from 'vitest';
import type { TestDatabase } from './database';

/** What a draft becomes once its form is filled. */
export const REPORT: Report = {
	classification: 'complaint',
	title: 'Lampu dermaga mati sejak Senin',
	text: 'Lampu dermaga mati sejak Senin malam, penumpang turun dalam gelap.',
	occurredOn: '2026-11-16',
	district: '82.71',
	village: null,
	place: 'Pelabuhan Bastiong',
	category: 'infrastruktur',
	agency: null,
	anonymous: true,
	confidential: false,
	channel: 'web',
	identity: { name: 'Fatimah Sangaji', email: 'fatimah@contoh.test', phone: '081200000000' }
};

/** What a page of the form would send, as part of its first step. */
export const stepOf = (typed: ReportDraft) => ({ step: 'what', typed }) as const;

export async function photo(colour: string, name = 'foto.jpg'): Promise<File> {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
		.jpeg()
		.toBuffer();
	return new File([new Uint8Array(bytes)], name);
}

/** A browser that holds the token of a draft, another one in each test. */
export function useDrafts(test: TestDatabase) {
	const browser = { token: '' };
	beforeEach(() => {
		browser.token = makeSecret();
	});
	/** Whoever holds the token, without an account. */
	const writer = (held = browser.token) => ({ token: held, userId: null });
	const theDraft = async () => {
		const draft = await findDraft(test.services, writer());
		if (!draft) throw new Error('no draft');
		return draft;
	};
	const send = async (draft = theDraft(), changed: Partial<Report> = {}, doer = VISITOR) => {
		const outcome = await sendDraft(test.services, {
			token: browser.token,
			draft: await draft,
			report: { ...REPORT, ...changed },
			doer,
			lang: 'id'
		});
		if (!outcome.ok) throw new Error(outcome.refusal);
		return outcome.value.ref;
	};
	return { browser, writer, theDraft, send };
}
