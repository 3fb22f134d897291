-- Whether anything still holds a file is asked of each that is to be deleted.
create index draft_file_file_idx on draft_file (file_id);
create index material_file_idx on material (file_id);
create index redaction_file_idx on redaction (file_id) where file_id is not null;
create index redaction_shown_idx on redaction (shown_file_id) where shown_file_id is not null;
create index proof_doubt_file_idx on proof_doubt (file_id);
