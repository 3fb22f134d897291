-- Pages that show how quickly reports are verified are finished ahead: they hear when a month is counted.
create trigger verification_count_told after insert or delete or update or truncate on verification_count
	execute function tell_all();
