package io.mockcraft.generator.builtin.company;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What companies say of themselves, and their staff. */
public final class BusinessGenerators {

    private BusinessGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("company_suffix", "companysuffix")
                        .says("The end of a company's name.", "Inc")
                        .picked("company.suffix"),
                trade.define("company_type", "legal_form")
                        .says("A kind of company.", "Public Company")
                        .picked("company.type"),
                trade.define("buzzword", "buzz_word")
                        .says("A word that impresses managers.", "Adaptive")
                        .picked("company.buzzwords"),
                trade.define("business_phrase", "bs")
                        .says("A phrase that impresses managers.", "implement clicks-and-mortar solutions")
                        .writes(making -> BusinessTexts.threeOf(making.words().list("company.bs"))),
                trade.define("catch_phrase", "catchphrase")
                        .says("A company's promise in three words.", "Adaptive 24 hour ability")
                        .writes(making -> BusinessTexts.threeOf(making.words().list("company.buzzwords"))),
                trade.define("slogan", "tagline", "motto")
                        .says("A company's slogan.", "Built to last.")
                        .listed("work", "slogan"),
                trade.define("blurb", "company_value")
                        .says("A word that stands on a company's wall.", "Vision")
                        .listed("work", "blurb"),
                trade.define("job", "job_document")
                        .says(
                                "A job with company, title, level and descriptor, as a document; its title in text.",
                                "Senior Marketing Coordinator")
                        .fits(TEXT, CHAR, JSON)
                        .makes(BusinessTexts::job),
                trade.define("job_descriptor", "jobdescriptor")
                        .says("What comes first in a job's title.", "Lead")
                        .picked("name.title.descriptor"),
                trade.define("job_area")
                        .says("What a job is about.", "Solutions")
                        .picked("name.title.level"),
                trade.define("job_level", "joblevel", "seniority", "career_level")
                        .says("How high a job is.", "Intern")
                        .listed("work", "job_level"),
                trade.define("employment_type")
                        .says("How somebody is employed.", "Full-time")
                        .listed("work", "employment_type"),
                trade.define("employment_status", "employee_status")
                        .says("Where an employment stands.", "Active")
                        .listed("work", "employment_status"),
                trade.define("employee_id", "employee_number", "staff_number")
                        .says("An employee's number.", "E048213")
                        .pattern("E[0-9]{6}"),
                trade.define("leave_type", "absence_type")
                        .says("A kind of leave.", "Vacation")
                        .listed("work", "leave_type"),
                trade.define("pay_frequency", "pay_period")
                        .says("How often wages are paid.", "Weekly")
                        .listed("work", "pay_frequency"),
                trade.define("performance_rating")
                        .says("How well somebody worked.", "Outstanding")
                        .listed("work", "performance_rating"),
                trade.define("skill", "job_skill")
                        .says("What somebody can do.", "Communication")
                        .listed("work", "skill"),
                trade.define("interview_stage", "hiring_stage")
                        .says("Where an application stands.", "Application received")
                        .listed("work", "interview_stage"),
                trade.define("employee_benefit", "benefit")
                        .says("What an employer offers.", "Health insurance")
                        .listed("work", "benefit"),
                trade.define("cost_center").says("A cost center.", "CC-4829").pattern("CC-[1-9][0-9]{3}"),
                trade.define("duns_number", "duns")
                        .says("A company's number of nine digits.", "048291305")
                        .pattern("[0-9]{9}"),
                trade.define("sic_code")
                        .says("An industry as its code of the Standard Industrial Classification.", "0111")
                        .picked("company.sic_code"),
                trade.define("lead_source")
                        .says("Where a lead came from.", "Website")
                        .listed("work", "lead_source"),
                trade.define("lead_status", "deal_stage")
                        .says("Where a lead stands.", "New")
                        .listed("work", "lead_status"),
                trade.define("marketing_channel", "channel")
                        .says("How customers are reached.", "Email")
                        .listed("work", "marketing_channel"),
                trade.define("subscription_plan", "plan", "tier")
                        .says("A plan of a subscription.", "Free")
                        .listed("work", "subscription_plan"),
                trade.define("subscription_status")
                        .says("Where a subscription stands.", "Trialing")
                        .listed("work", "subscription_status"),
                trade.define("user_role", "role")
                        .says("What a user may do.", "Owner")
                        .listed("work", "user_role"),
                trade.define("ticket_priority", "priority")
                        .says("How urgent a ticket is.", "Low")
                        .listed("work", "ticket_priority"),
                trade.define("ticket_status", "issue_status")
                        .says("Where a ticket stands.", "Open")
                        .listed("work", "ticket_status"),
                trade.define("task_status")
                        .says("Where a task stands.", "To do")
                        .listed("work", "task_status"));
    }
}
