package org.parley.notice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NoticeTests {

	@ParameterizedTest
	@EnumSource(NoticeCode.class)
	void codeFitsItsColumn(NoticeCode code) {
		assertThat(code.code()).matches("[a-z0-9_]{1,60}");
		assertThat(code.severity().code()).isIn("error", "warning", "info");
	}

	@Test
	void showsControlCharactersAndCutsWhatIsLong() {
		Notice notice = new Notice(NoticeCode.CONTROL_CHARACTERS, "q".repeat(200), "bell \u0007", "x".repeat(2000));
		assertThat(notice.offending()).isEqualTo("bell \\u0007");
		assertThat(notice.column()).hasSize(100).endsWith("…");
		assertThat(notice.sentence()).hasSize(1000).endsWith("…");
	}

	@Test
	void rejectionNeedsAnError() {
		List<Notice> warnings = List.of(Notice.of(NoticeCode.LABEL_DIFFERS, "The label differs."));
		assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Rejected<String>(warnings));
	}

}
