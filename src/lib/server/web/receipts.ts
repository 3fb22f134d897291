import { path } from '$lib/text/path';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { LeafRow } from '../db/log-leaves';
import { qrSvg } from '../qr';
import { findReceiptLeaf, receiptPath, signedReceipt, type SignedReceipt } from '../queries/transparency/proof';
import { services, type Services } from '../services';
import { promisePlace } from '../usecases/transparency/promise-place';

/** A receipt as a page shows it: its text, the same as a QR code, and where it stands. */
export type ShownReceipt = Omit<SignedReceipt, 'facts'> & { qr: string; address: `/${string}` };

async function showReceipt(house: Services, leaf: LeafRow, isOwn: boolean): Promise<ShownReceipt | null> {
	const [receipt, address] = [await signedReceipt(house, leaf), receiptPath(house, leaf, isOwn)];
	if (!receipt || address === null) return null;
	const { facts: _, ...told } = receipt;
	return { ...told, qr: qrSvg(told.text, told.about), address };
}

/**
 * The receipt of what somebody has just sent, for their own page. Null where none can be given: what was sent is kept
 * nevertheless, and its page has to say so.
 */
export async function receiptOf(house: Services, find: Promise<LeafRow | undefined>): Promise<ShownReceipt | null> {
	try {
		const leaf = await find;
		return leaf ? await showReceipt(house, await promisePlace(house, leaf), true) : null;
	} catch (problem) {
		house.log.error('a receipt could not be signed', { error: problem });
		return null;
	}
}

/** The same for whoever holds the address of a receipt. */
export async function receiptBehind(house: Services, id: number, door: string) {
	const found = await findReceiptLeaf(house, id, door);
	const shown = found && (await showReceipt(house, found.leaf, found.isOwn));
	return shown && { ...shown, isOwn: found.isOwn };
}

type Found = { leaf: LeafRow; isOwn: boolean };

/** Leads to the receipt of a leaf, which from now on has one. */
export async function leadToReceipt({ locals }: Pick<RequestEvent, 'locals'>, found: Found | null): Promise<never> {
	const house = services();
	const leaf = found && (await promisePlace(house, found.leaf));
	const address = leaf && receiptPath(house, leaf, found.isOwn);
	if (!address) error(404);
	redirect(303, path(locals.lang, address));
}
