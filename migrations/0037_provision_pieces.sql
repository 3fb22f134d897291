-- Ayat, letters and numbers are provisions within a provision, with ids of their own that people may speak of.

alter table provision_version
	add column kind text not null default 'provision' constraint provision_version_kind_check check (
		kind in ('heading', 'provision', 'note', 'part', 'lead')
	),
	-- The provision that it is a piece of, and its place there; 0 is the provision itself.
	add column within uuid references provision (id) on delete restrict,
	add column part int not null default 0 check (part >= 0),
	-- 1 for an ayat, 2 for a letter of it; 0 for words outside of them.
	add column depth int not null default 0 check (depth between 0 and 20),
	-- "(2)", "b."
	add column mark text not null default '',
	drop constraint provision_version_thread_id_version_position_key,
	add constraint provision_version_place_key unique (thread_id, version, position, part),
	add constraint provision_version_piece_check check ((within is null) = (part = 0) and (part > 0) = (kind in ('part', 'lead')));
-- Inputs on a provision are those on its pieces too.
create index provision_version_within_idx on provision_version (within) where within is not null;

-- What was a heading could be seen from its words; from now on it is said.
alter table provision_version disable trigger provision_version_append_only;
update provision_version set kind = 'heading'
where label = '' and (
	body ~ '^#{1,6}[ \t]'
	or split_part(body, E'\n', 1) ~* '^(\*\*|__)?(bab|bagian|paragraf|chapter|part)[ \t]+([ivxlc]+|[0-9]+|ke[a-z]+)(\*\*|__)?[ \t]*$'
);
alter table provision_version enable trigger provision_version_append_only;

-- What became of a provision that a version has no more: merged into another, or removed.
create table provision_fate (
	provision_id uuid primary key references provision (id) on delete restrict,
	thread_id uuid not null,
	-- The first version without it.
	version int not null,
	into_id uuid references provision (id) on delete restrict check (into_id <> provision_id),
	foreign key (thread_id, version) references consultation_text (thread_id, version)
);
create index provision_fate_thread_idx on provision_fate (thread_id, version);
create trigger provision_fate_append_only before update or delete on provision_fate for each row execute function refuse_change();

-- Versions for which an input, or somebody's support, was held again, besides the one that it was given for.
alter table input add column affirmed_versions int[] not null default '{}';
alter table support add column affirmed_versions int[] not null default '{}';

-- The words of the law stand on every event: a person holds an input for a newer text.
do $$
declare
	words text[];
begin
	select array_agg(matched.parts[1]) into words
	from pg_constraint, regexp_matches(pg_get_constraintdef(pg_constraint.oid), '''(\w+)''::text', 'g') as matched (parts)
	where conname = 'thread_event_action_check';
	alter table thread_event drop constraint thread_event_action_check;
	execute format(
		'alter table thread_event add constraint thread_event_action_check check (action in (%s))',
		(select string_agg(quote_literal(word), ', ') from unnest(words || 'affirm'::text) as word)
	);
end $$;
