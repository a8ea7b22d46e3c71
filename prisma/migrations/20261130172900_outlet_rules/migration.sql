-- A block that a rule cut names the rule, so that the screen can say whose it was and retiring finds it again.
ALTER TABLE "block"
  ADD CONSTRAINT block_outlet_rule_check CHECK (reason IS DISTINCT FROM 'outlet_rule' OR rule_id IS NOT NULL);

-- What a rule says never changes: a changed rule is another rule, which takes the place of this one.
CREATE FUNCTION refuse_changed_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.outlet_id, NEW.pattern, NEW.kind, NEW.kept, NEW.number, NEW.trial, NEW.created_by_id, NEW.created_at)
    IS DISTINCT FROM
    (OLD.id, OLD.outlet_id, OLD.pattern, OLD.kind, OLD.kept, OLD.number, OLD.trial, OLD.created_by_id, OLD.created_at)
  THEN
    RAISE EXCEPTION 'a cleaning rule does not change' 
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cleaning_rule_immutable';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER cleaning_rule_immutable BEFORE UPDATE ON "cleaning_rule"
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_rule();
