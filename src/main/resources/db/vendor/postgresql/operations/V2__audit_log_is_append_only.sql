create function refuse_to_change_audit_entry() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed and never deleted';
end
$$;
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_to_change_audit_entry();
create trigger audit_entry_is_not_truncated before truncate on audit_entry
    for each statement execute function refuse_to_change_audit_entry();
