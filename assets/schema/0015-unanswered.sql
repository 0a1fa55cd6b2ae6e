-- Order 526 p. 13: whether a case that waits for the answer to its sms is to be brought to
-- today is asked at every sign-in; by the other indexes all cases of one status, or all that
-- wait, would be walked.
CREATE INDEX payment_case_unanswered ON payment_case (next_change) WHERE status = 'sms-sent';
