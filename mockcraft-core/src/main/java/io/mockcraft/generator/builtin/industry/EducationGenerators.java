package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Schools, universities and their students. */
public final class EducationGenerators {

    private EducationGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("school", "school_name")
                        .says("A school.", "Lincoln High School")
                        .writes(EducationTexts::school),
                trade.define("university", "college", "university_name")
                        .says("A university.", "Lovelace University")
                        .words("university.name"),
                trade.define("school_type")
                        .says("A kind of school.", "Elementary School")
                        .listed("work", "school_type"),
                trade.define("subject_taught", "school_subject", "course_subject")
                        .says("What is taught.", "Mathematics")
                        .listed("work", "subject"),
                trade.define("course_code", "course_number")
                        .says("A course's code.", "MAT204")
                        .pattern("(MAT|PHY|CHE|BIO|HIS|ENG|CSC|ECO|PSY|ART)[1-4][0-9]{2}"),
                trade.define("course_name", "course")
                        .says("A course's name.", "Introduction to Biology")
                        .writes(EducationTexts::course),
                trade.define("degree", "academic_degree")
                        .says("An academic degree.", "Associate of Arts")
                        .listed("work", "degree"),
                trade.define("grade_level", "school_grade")
                        .says("A year of school.", "Kindergarten")
                        .listed("work", "grade_level"),
                trade.define("letter_grade").says("A mark as a letter.", "A+").listed("work", "letter_grade"),
                trade.define("gpa", "grade_point_average")
                        .says("A grade point average.", "3.42")
                        .decimals("1.50", "4.00", 2),
                trade.define("test_score", "exam_score")
                        .says("Points out of a hundred.", "84")
                        .numbers(35, 100),
                trade.define("semester", "term")
                        .says("A part of the academic year.", "Fall")
                        .listed("work", "semester"),
                trade.define("enrollment_status", "student_status")
                        .says("Where a student stands.", "Enrolled")
                        .listed("work", "enrollment_status"),
                trade.define("assignment_type")
                        .says("What students hand in.", "Homework")
                        .listed("work", "assignment_type"),
                trade.define("academic_title")
                        .says("A title of teachers.", "Professor")
                        .listed("work", "academic_title"),
                trade.define("student_id", "student_number", "matriculation_number")
                        .says("A student's number.", "S04829130")
                        .pattern("S[0-9]{8}"),
                trade.define("classroom").says("A classroom.", "B204").pattern("[A-E][1-4][0-3][0-9]"));
    }
}
