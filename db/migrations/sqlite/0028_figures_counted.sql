DROP INDEX `case_figures_closed`;--> statement-breakpoint
CREATE INDEX `case_figures_came` ON `case_figures` (`received_on`,`kind`,`law`,`handler_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `case_figures_answered` ON `case_figures` (`closed_on`,`outcome`,`kind`,`law`,`handler_id`,`days`,`due_on`,`refusal_ground`,`request_id`);