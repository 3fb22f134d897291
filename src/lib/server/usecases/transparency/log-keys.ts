import { wallClock } from '../../auth/wall-clock';
import { addLogKey, retireLogKey } from '../../db/log-keys';
import type { Services } from '../../services';
import { CONTEXT } from '../../identity/context';
import { makeKey, readLogKeys, type LogKey } from '../../transparency/log-key';

type House = Pick<Services, 'db' | 'env'>;

/**
 * Makes another key for the log. From the next head on both sign: whoever holds to the older one is not left without a
 * signature that they know, and the log itself has a leaf that names the new one.
 */
export async function renewLogKey(house: House): Promise<LogKey[]> {
	await addLogKey(house.db, makeKey(house.env, CONTEXT.log()));
	return readLogKeys(house);
}

/** Lets a key sign no more: nobody holds to it any longer, or somebody has it who should not. False where it is the last, or no such key. */
export const endLogKey = ({ db }: House, id: number): Promise<boolean> => retireLogKey(db, id, wallClock());
