package org.parley;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Holds the shape of the program: which package may know which. */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
class StructureTests {

	private static final String DB = "org.parley.db..";

	/** A package may depend only on packages further down. */
	private static final List<String> TOP_TO_BOTTOM = List.of("org.parley", "org.parley.cli..", "org.parley.schedule..",
			"org.parley.delivery..", "org.parley.briefing..", "org.parley.intake", "org.parley.intake.dataset..",
			"org.parley.intake.format..", "org.parley.intake.ledger..", "org.parley.fact..", "org.parley.evidence..",
			"org.parley.reference..", "org.parley.archive..", "org.parley.notice..", "org.parley.support..", DB);

	@ArchTest
	static void dependenciesPointDownwards(JavaClasses classes) {
		List<String> above = new ArrayList<>();
		for (String layer : TOP_TO_BOTTOM) {
			noClasses().that()
				.resideInAPackage(layer)
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(above.toArray(String[]::new))
				.because("dependencies point downwards in " + TOP_TO_BOTTOM)
				.allowEmptyShould(true)
				.check(classes);
			above.add(layer);
		}
	}

	@ArchTest
	static final ArchRule everyPackageHasItsPlace = classes().should()
		.resideInAnyPackage(TOP_TO_BOTTOM.toArray(String[]::new));

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("org.parley.(**)")
		.should()
		.beFreeOfCycles()
		.ignoreDependency(resideInAPackage(DB), alwaysTrue())
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule tablesAreKnownOnlyToStoresQueriesWritersAndIndexes = noClasses().that()
		.resideOutsideOfPackage(DB)
		.and(areNot("Store", "Query", "Writer", "Index"))
		.should()
		.dependOnClassesThat()
		.resideInAPackage(DB);

	@ArchTest
	static final ArchRule commandsLeaveSqlAndJobsToOthers = noClasses().that()
		.resideInAPackage("org.parley.cli..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.jooq..", "org.springframework.batch..");

	@ArchTest
	static final ArchRule supportAndNoticesArePlainJava = noClasses().that()
		.resideInAnyPackage("org.parley.support..", "org.parley.notice..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.jooq..", "org.springframework..")
		.allowEmptyShould(true);

	@ArchTest
	static void nullIsTheExceptionEverywhere(JavaClasses classes) {
		assertThat(classes.stream()
			.filter((type) -> !resideInAPackage(DB).test(type))
			.map(JavaClass::getPackage)
			.distinct()
			.filter((owner) -> !owner.isAnnotatedWith(NullMarked.class))
			.map(JavaPackage::getName)).as("packages without @NullMarked").isEmpty();
	}

	/**
	 * Judges a nested class, a lambda's or a switch's helper class by the class it stands
	 * in.
	 */
	private static DescribedPredicate<JavaClass> areNot(String... endings) {
		return DescribedPredicate.describe("do not end in " + String.join(", ", endings), (type) -> {
			JavaClass outermost = type;
			while (outermost.getEnclosingClass().isPresent()) {
				outermost = outermost.getEnclosingClass().get();
			}
			return List.of(endings).stream().noneMatch(outermost.getSimpleName()::endsWith);
		});
	}

}
