import type { Page } from 'playwright/test';
import type { IsoDate } from '../../../src/lib/domain/calendar/iso-date';
import type { Side } from '../../../src/lib/domain/consultation/words';
import { consultationTextFor } from '../../../src/lib/text/consultation-catalogue';
import { formOf, send } from './fill-form';
import { deskOf } from './host-consultation';
import { photoFile } from '../../support/site/photo';
import { expect } from './test';

const { minutes: says, consultation: law } = consultationTextFor('id');
const { desk, item: asks } = says;

export type Item = { problem: string; recommendation?: string; office: string; due: IsoDate };
export type PartyToName = { side: Side; name: string; office: string; email?: string };

const saved = (page: Page) => expect(page.getByText(desk.saved, { exact: true })).toBeVisible();

export async function writeMinutesData(page: Page, slug: string, heldOn: IsoDate): Promise<void> {
	await page.goto(deskOf(slug, 'berita-acara'));
	await send(page.locator('#data'), desk.save, {
		[desk.heldOn]: heldOn,
		[desk.place]: 'Aula Dinas Kesehatan, Sofifi',
		[desk.summary]: 'Peserta membahas jam loket, waktu rujukan, dan biaya.'
	});
	await saved(page);
}

/** Begins an item from the first group of answered inputs that no item was drawn from yet, or from nothing. */
export async function writeItem(page: Page, slug: string, from: 'group' | 'nothing', item: Item): Promise<void> {
	await page.goto(deskOf(slug, 'berita-acara'));
	const drawn = page.getByRole('link', { name: new RegExp(`^${desk.draw} `) }).first();
	await (from === 'group' ? drawn : page.getByRole('link', { name: desk.newItem })).click();
	await send(formOf(page, asks.save), asks.save, itemFields(item));
	await saved(page);
}

export const itemFields = ({ problem, recommendation, office, due }: Item) => ({
	[asks.problem]: problem,
	...(recommendation && { [asks.recommendation]: recommendation }),
	[asks.term]: law.term.short,
	[asks.dueDay]: due,
	[asks.office]: office
});

export async function nameParty(page: Page, slug: string, party: PartyToName): Promise<void> {
	const { side, name, office, email = '' } = party;
	await page.goto(deskOf(slug, 'berita-acara'));
	await page.getByRole('link', { name: desk.newParty }).click();
	await send(formOf(page, desk.add), desk.add, {
		[desk.side]: law.side[side],
		[desk.name]: name,
		[desk.office]: office,
		[desk.email]: email
	});
	await saved(page);
}

export async function pressFinalise(page: Page, slug: string): Promise<void> {
	await page.goto(deskOf(slug, 'berita-acara'));
	await page.getByRole('button', { name: desk.finalise, exact: true }).click();
}

/** A party with an account reads the text and puts their name to it. */
export async function signByAccount(page: Page, slug: string): Promise<void> {
	await page.goto(`/konsultasi/${slug}/berita-acara`);
	await page.getByRole('link', { name: says.sign.title }).click();
	await send(formOf(page, says.sign.submit), says.sign.submit, { [says.sign.read]: true });
	await expect(page.getByText(says.sign.done)).toBeVisible();
}

/** The facilitator files the copy that somebody without an account signed by hand. */
export async function fileScan(page: Page, slug: string, name: string): Promise<void> {
	await page.goto(deskOf(slug, 'berita-acara'));
	const form = page.getByRole('form', { name: `${desk.scan}: ${name}` });
	await send(form, desk.scanSubmit, { [desk.scan]: [await photoFile('lembar-tanda-tangan.jpg')] });
	await saved(page);
}
