-- Staff do not register themselves: they are invited. Until the invitation is accepted the account has no password, and
-- nobody comes in.
alter table app_user
	alter column password_hash drop not null,
	add column invited_at timestamptz,
	add constraint app_user_way_in_check check (password_hash is not null or invited_at is not null);

alter table email_token
	drop constraint email_token_purpose_check,
	add constraint email_token_purpose_check check (purpose in ('confirm', 'reset', 'invite'));
