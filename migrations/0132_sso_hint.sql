-- Signing out at the provider says whose session there is to end, so that nobody is asked.

-- The token that a session began with, sealed; it goes back to the provider that has signed it, and nowhere else.
alter table session
	add column sso_hint bytea,
	add constraint session_sso_hint_check check (sso_hint is null or sso_subject is not null);
-- The same of a sign-in of which the second step is still to come.
alter table ceremony add column sso_hint bytea;
