import type { AskedOf } from '$lib/domain/actor/second-step';
import type { Scope } from '$lib/domain/api/scope';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Generated, GeneratedAlways } from 'kysely';

/** What lets people in, keeps strangers from trying too often, and knows the devices of before. */
export type AccessTables = {
	session: SessionTable;
	email_token: EmailTokenTable;
	rate_limit: { key: string; count: number; resets_at: Date };
	authenticator: { user_id: string; sealed: Buffer; confirmed_at: Date | null; last_step: Generated<number> };
	recovery_code: { user_id: string; key: string; used_at: Date | null };
	passkey: PasskeyTable;
	ceremony: CeremonyTable;
	sso_link: SsoLinkTable;
	sso_spent: { key: string; expires_at: Date };
	second_step_rule: SecondStepRuleTable;
	case_calendar: { thread_id: string; key: string; code_hash: string; made_at: Date };
	api_key: ApiKeyTable;
	known_device: { user_id: string; key: string; seen_at: Date };
};

export type CeremonyPurpose = 'second_step' | 'passkey_add' | 'passkey_sign_in' | 'passkey_prove';

/** Whose session at the provider of their office something began with. */
type OfProvider = {
	sso_subject: Generated<string | null>;
	sso_sid: Generated<string | null>;
	sso_hint: Generated<Buffer | null>;
};

type CeremonyTable = OfProvider & { key: string; purpose: CeremonyPurpose; user_id: string | null; expires_at: Date };

type SsoLinkTable = {
	user_id: string;
	issuer: string;
	subject: string;
	sealed: Buffer;
	asked_at: Date;
	linked_at: Date | null;
};

type SessionTable = OfProvider & {
	id: string;
	user_id: string;
	expires_at: Date;
	created_at: Date;
	device: Generated<string>;
	place: Generated<string>;
	proved_at: Date | null;
};

type PasskeyTable = {
	id: string;
	user_id: string;
	name: string;
	public_key: Buffer;
	counter: Generated<number>;
	created_at: Date;
	used_at: Date | null;
};

type SecondStepRuleTable = {
	id: GeneratedAlways<number>;
	asked_of: AskedOf;
	grace_days: number;
	since: IsoDate;
	author_id: string | null;
	reason: Generated<string>;
	published_at: Date;
};

export type TokenPurpose = 'confirm' | 'reset' | 'invite' | 'change_email' | 'undo_email';

type EmailTokenTable = {
	id: string;
	user_id: string;
	purpose: TokenPurpose;
	email: Generated<string | null>;
	expires_at: Date;
	used_at: Date | null;
};

type ApiKeyTable = {
	id: Generated<string>;
	public_id: string;
	digest: string;
	name: string;
	membership_id: string | null;
	scopes: Scope[];
	valid_until: IsoDate | null;
	used_at: Generated<Date | null>;
	made_at: Date;
	ended_at: Generated<Date | null>;
};
