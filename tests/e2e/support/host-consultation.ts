import type { Page } from 'playwright/test';
import type { PersonalStageAction } from '../../../src/lib/domain/consultation/decide';
import type { Disposition } from '../../../src/lib/domain/consultation/words';
import { consultationTextFor } from '../../../src/lib/text/consultation-catalogue';
import { formOf, send, type Fields } from './fill-form';
import { dayFrom } from './own-forum';
import { photoFile } from '../../support/site/photo';
import { expect } from './test';

const { hosting, gathering, draftText, consultation: law, inputs } = consultationTextFor('id');

/** What the facilitator does at the desk of a consultation, by the forms of its pages. */
export const deskOf = (slug: string, part = ''): string => `/meja/konsultasi/${slug}${part && `/${part}`}`;

/** From the desk's list to an empty draft; answers the address it was given. */
export async function beginDraft(page: Page, title: string): Promise<string> {
	await page.goto('/meja/konsultasi');
	await page.getByRole('link', { name: hosting.list.begin }).click();
	const { begin } = hosting;
	await send(formOf(page, begin.submit), begin.submit, { [begin.name]: title });
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	return new URL(page.url()).pathname.replace('/meja/konsultasi/', '');
}

/** Presses the button of a step on the overview. */
export async function pressStep(page: Page, slug: string, step: PersonalStageAction): Promise<void> {
	await page.goto(deskOf(slug));
	await page.getByRole('button', { name: law.step[step], exact: true }).click();
}

export async function takeStep(page: Page, slug: string, step: PersonalStageAction): Promise<void> {
	await pressStep(page, slug, step);
	await expect(page.getByText(hosting.overview.done)).toBeVisible();
}

/** Opens the part of the desk where something is gathered by its line in the checklist, and saves it there. */
async function gather(page: Page, slug: string, part: string, button: string, fields: Fields): Promise<void> {
	await page.goto(deskOf(slug, part));
	await send(formOf(page, button), button, fields);
	await expect(page.getByText(hosting.saved, { exact: true })).toBeVisible();
}

/** Open from tomorrow for a week, with a meeting on the second day. */
export async function prepareAll(page: Page, slug: string): Promise<void> {
	const { data, materials, invitations } = hosting;
	const { meetings } = gathering;
	await gather(page, slug, 'data', hosting.save, {
		[data.question]: 'Apa yang perlu diubah agar pasien rujukan dari pulau tidak menunggu terlalu lama?',
		[data.background]: 'Rujukan dari pulau kecil memakan waktu **empat hari** lebih lama daripada dari Ternate.',
		[data.opensDay]: await dayFrom(page, 1),
		[data.opensHour]: '00:00',
		[data.closesDay]: await dayFrom(page, 8),
		[data.closesHour]: '00:00',
		[data.team]: 'SK Kepala Dinas Kesehatan 188.4/31/2026'
	});
	await gather(page, slug, 'bahan', materials.add, {
		[materials.name]: 'Standar pelayanan rujukan yang berlaku',
		[materials.kind]: law.materialKind.service_standard,
		[materials.file]: [await photoFile('standar.jpg')]
	});
	await gather(page, slug, 'undangan', invitations.addList, {
		[invitations.list]: INVITED.map(({ name, organisation, unsur }) => `${name}; ${organisation}; ${unsur}`).join('\n')
	});
	await gather(page, slug, 'pertemuan', meetings.add, {
		[meetings.name]: 'Forum tatap muka',
		[meetings.day]: await dayFrom(page, 2),
		[meetings.from]: '09:00',
		[meetings.until]: '12:00',
		[meetings.place]: 'Aula Dinas Kesehatan, Sofifi',
		[meetings.agenda]: 'Paparan\n\nDiskusi kelompok'
	});
}

/** More than four unsur, as evaluation wants it. */
const INVITED = [
	{ name: 'Rustam Djafar', organisation: 'Forum Pasien Rujukan', unsur: law.unsur.service_user },
	{ name: 'Dr. Nurlaila', organisation: 'Universitas Khairun', unsur: law.unsur.academic },
	{ name: 'Yusuf Hi. Ali', organisation: 'Yayasan Pulau Sehat', unsur: law.unsur.civil_society },
	{ name: 'Mariam Kaida', organisation: 'Radio Gamalama', unsur: law.unsur.mass_media },
	{ name: 'Haji Abdullah', organisation: 'Desa Bobanehena', unsur: law.unsur.community_leader }
];

export async function publishText(page: Page, slug: string, version: number, body: string, note = ''): Promise<void> {
	const { desk } = draftText;
	await page.goto(deskOf(slug, 'teks'));
	await send(formOf(page, desk.preview), desk.preview, { [desk.body]: body, [desk.note]: note });
	await page.getByRole('button', { name: desk.publish(version) }).click();
	await expect(page.getByText(desk.done(version))).toBeVisible();
}

/** Notes with a photo and the list of who came, written after the meeting. */
export async function recordMeeting(page: Page, slug: string): Promise<void> {
	const { meetings, attendance } = gathering;
	await page.goto(deskOf(slug, 'pertemuan'));
	await page.getByRole('link', { name: 'Forum tatap muka' }).click();
	await send(formOf(page, meetings.notesAdd), meetings.notesAdd, {
		[meetings.notesText]: 'Peserta menyepakati jam loket yang lebih panjang.',
		[meetings.photos]: [await photoFile('forum.jpg')]
	});
	await expect(page.getByText(hosting.saved, { exact: true })).toBeVisible();
	const people = INVITED.map(({ name, organisation, unsur }) => `${name}; ${organisation}; ${unsur}; L; tidak;`);
	await send(formOf(page, attendance.addList), attendance.addList, { [attendance.list]: people.join('\n') });
	await expect(page.getByText(attendance.count(INVITED.length, INVITED.length))).toBeVisible();
}

/** Answers one input from its line on the desk. */
export async function answerInput(
	page: Page,
	slug: string,
	number: number,
	{ disposition, words, changed }: { disposition: Disposition; words: string; changed?: string }
): Promise<void> {
	const { desk } = inputs;
	await page.goto(deskOf(slug, `masukan?nomor=${number}`));
	const form = page.locator('#jawab');
	await form.getByLabel(law.disposition[disposition], { exact: true }).check();
	await form.getByLabel(desk.text, { exact: true }).fill(words);
	if (changed) {
		const field = form.getByLabel(desk.changed);
		const choice = field.locator('option').filter({ hasText: changed }).first();
		await field.selectOption(await choice.getAttribute('value'));
	}
	// Its script says on it how many are answered.
	await form.locator('[data-counts]').click();
	await expect(page.getByText(desk.saved(1, String(number)))).toBeVisible();
}
