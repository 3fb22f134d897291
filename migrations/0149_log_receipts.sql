-- A leaf may be committed to before it has its place: that is the promise a receipt makes, with the moment until which it holds.
-- And what is salted with a key that lies sealed elsewhere tells nothing to whoever has the database alone.

alter table log_leaf
	add column promised_by timestamptz,
	-- Whether the secret is only half of what salts are drawn from; the other half is a lasting key.
	add column keyed boolean not null default false;

alter table log_leaf drop constraint log_leaf_placed_check;
alter table log_leaf add constraint log_leaf_placed_check check (
	(place is null or commitment is not null) and (secret is null) = (opens is null)
	and (secret is null or commitment is not null) and (promised_by is null or commitment is not null)
);

create or replace function refuse_change_of_leaf() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE'
		and to_jsonb(new) - '{place,commitment,secret,opens,keyed,promised_by}'::text[]
			= to_jsonb(old) - '{place,commitment,secret,opens,keyed,promised_by}'::text[]
		and (old.place is null or new.place = old.place)
		and (old.promised_by is null or new.promised_by = old.promised_by)
		and (
			old.commitment is null
			or (new.commitment = old.commitment and new.keyed = old.keyed and (new.secret is null or new.secret = old.secret)
				and (new.opens is null or new.opens = old.opens))
		)
	then
		return new;
	end if;
	raise exception 'a leaf of the log stays' using errcode = 'restrict_violation';
end $$;
