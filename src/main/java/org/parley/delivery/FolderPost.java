package org.parley.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.parley.briefing.Parcel;

/** Puts files into a folder, each whole or not at all; nothing is ever overwritten. */
final class FolderPost {

	Handover hand(Path folder, Parcel parcel) {
		try {
			Files.createDirectories(folder);
			for (Parcel.Enclosure file : parcel.enclosures()) {
				Path target = folder.resolve(file.name());
				if (!Files.exists(target)) {
					write(target, file.bytes());
				}
				else if (!Arrays.equals(Files.readAllBytes(target), file.bytes())) {
					return Handover.refused(target + " is there, and is another file");
				}
			}
			return Handover.sent("written");
		}
		catch (IOException ex) {
			return Handover.later("cannot write into " + folder + ": " + ex);
		}
	}

	private static void write(Path target, byte[] bytes) throws IOException {
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

}
