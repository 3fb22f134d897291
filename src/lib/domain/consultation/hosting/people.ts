import type { Gender, Unsur } from '../words';

/** Who is asked to come. The address is sealed and read by nobody but the sender of the invitation. */
export type Invitee = { name: string; organisation: string; unsur: Unsur; email: string };

/** Who was there. The telephone number is sealed: it is on no page and in no file. */
export type Attendee = {
	name: string;
	organisation: string;
	unsur: Unsur;
	gender: Gender | null;
	disability: boolean | null;
	phone: string;
};
