import type { RefusalBy, SigningMethod } from '$lib/domain/consultation/words';

/** How one party stands under the minutes. */
export type ShownSignature = {
	position: number;
	signedAt: Date | string | null;
	method: SigningMethod | null;
	refusalReason: string | null;
	refusalBy: RefusalBy | null;
};
export type ShownStandIn = { position: number; name: string; office: string; reason: string };
