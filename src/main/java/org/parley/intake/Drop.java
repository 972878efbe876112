package org.parley.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * The files below some paths. Hidden files are passed over; links are not followed, so
 * that nothing outside the paths is read.
 */
final class Drop extends SimpleFileVisitor<Path> {

	/** Each file once, in order of its path, with what forbids reading it. */
	private final Map<Path, @Nullable Notice> files = new LinkedHashMap<>();

	private final Path root;

	private Drop(Path root) {
		this.root = root;
	}

	/** Lists the files; null stands for a file that may be read. */
	static Map<Path, @Nullable Notice> list(List<Path> paths) throws IOException {
		Map<Path, @Nullable Notice> all = new LinkedHashMap<>();
		for (Path path : paths) {
			Path root = path.toRealPath();
			Drop drop = new Drop(root);
			Files.walkFileTree(root, drop);
			drop.files.keySet().stream().sorted().forEach((file) -> all.putIfAbsent(file, drop.files.get(file)));
		}
		return all;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (isHidden(file)) {
			return FileVisitResult.CONTINUE;
		}
		if (attributes.isSymbolicLink()) {
			if (!leadsInside(file)) {
				this.files.put(file, Notice.of(NoticeCode.PATH_OUTSIDE,
						"The file is a link that leads out of the drop; it was not followed. Copy the file instead."));
			}
		}
		else {
			this.files.put(file, attributes.isRegularFile() ? null
					: Notice.of(NoticeCode.UNSUPPORTED_FILE, "This is neither a file nor a folder."));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		this.files.put(file, Notice.of(NoticeCode.UNREADABLE_FILE, "The file or folder may not be read by this user."));
		return FileVisitResult.CONTINUE;
	}

	/** What a link inside leads to is found anyway. */
	private boolean leadsInside(Path link) {
		try {
			return link.toRealPath().startsWith(this.root);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean isHidden(Path path) {
		return !path.equals(this.root) && String.valueOf(path.getFileName()).startsWith(".");
	}

}
