import Foundation

#if canImport(Glibc)
    /// What the system tells of files in folders, through inotify: the one place that knows of it.
    final class FolderNotifier {
        private let descriptor: Int32
        /// The names that matter, by the watch of their folder.
        private var names: [Int32: Set<String>] = [:]

        /// Watches the folders of those files; nil where the system cannot.
        init?(files: [String]) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            for file in files {
                let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
                let watch = inotify_add_watch(descriptor, Paths.folder(of: file), mask)
                if watch >= 0 { names[watch, default: []].insert(Paths.name(of: file)) }
            }
            guard !names.isEmpty else {
                close(descriptor)
                return nil
            }
        }

        deinit { close(descriptor) }

        /// Waits until one of the files was written and closed, or another file took its name.
        ///
        /// - Returns: Whether that happened; false after `seconds`, or earlier when something else happened.
        func wait(upTo seconds: Double) -> Bool {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, Int32(max(0, min(seconds, 1000) * 1000).rounded(.up))) > 0 else { return false }
            var bytes = [UInt8](repeating: 0, count: 1 << 14)
            let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            return bytes.prefix(count).withUnsafeBytes(concernsFile)
        }

        /// Whether one of the events in `bytes` is of a file that matters.
        private func concernsFile(_ bytes: UnsafeRawBufferPointer) -> Bool {
            let headSize = MemoryLayout<inotify_event>.size
            var offset = 0
            var concerns = false
            while offset + headSize <= bytes.count {
                let head = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let start = offset + headSize
                offset = start + Int(head.len)
                guard offset <= bytes.count else { break }
                let name = String(decoding: bytes[start..<offset].prefix { $0 != 0 }, as: UTF8.self)
                if names[head.wd]?.contains(name) ?? false { concerns = true }
            }
            return concerns
        }
    }
#else
    /// Tells nothing: files are looked at instead.
    final class FolderNotifier {
        /// Always nil.
        init?(files: [String]) { nil }

        /// Never called.
        func wait(upTo seconds: Double) -> Bool { false }
    }
#endif
