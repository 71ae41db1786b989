import Foundation
import TestSupport
import Testing

/// Runs of the real programs that are cut off, or find the disk broken or full, at each call that leaves something behind.
///
/// Where `CI=true` or `REAL=1`, a kill at every point and an error at every third; else at as many as the time allows, spread
/// evenly.
@Suite(.serialized) struct `A run that is cut off` {
  private static let sample = 8

  private func points(_ all: [FaultPoint], _ fault: FaultPoint.Fault) -> [FaultPoint] {
    let all = fault == .killed ? all : all.filter(\.isOnDisk)
    let sparse = max(1, (all.count + Self.sample - 1) / Self.sample)
    let step = Real.isWanted ? (fault == .killed ? 1 : 3) : sparse
    return stride(from: 0, to: all.count, by: step).map { place in
      var point = all[place]
      point.fault = fault
      return point
    }
  }

  /// Two at once: the machine has other work, too.
  private func each(_ points: [FaultPoint], _ work: @escaping @Sendable (FaultPoint) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, point) in points.enumerated() {
        if place > 1 { try await group.next() }
        group.addTask { try work(point) }
      }
      try await group.waitForAll()
    }
  }

  private static let notify = [Binary.path, "notify", "--due"]
  private static let missing = "runs cut off at each call: apt-get install strace"

  @Test(arguments: FaultPoint.Fault.allCases) func `while letters are written misses nobody and tells nobody twice`(
    fault: FaultPoint.Fault
  ) async throws {
    guard Faults.strace != nil else { return try Real.skip(Self.missing) }
    let village = try TellingVillage()
    let expected = try Self.whole(village)
    let all = try Faults.points(of: Self.notify, village.copy(), now: TellingVillage.now)
    let chosen = points(all, fault)
    try await each(chosen) { point in
      let copy = try village.copy()
      try Faults.run(Self.notify, at: point, copy, now: TellingVillage.now)
      try copy.finish()
      #expect(copy.arrived.letters == expected && copy.leftovers.isEmpty, "\(point): \(copy.leftovers)")
    }
    Self.count("notify", fault, chosen.count, of: all.count)
  }

  @Test func `and is followed by a new commit tells each change once`() async throws {
    guard Faults.strace != nil else { return try Real.skip(Self.missing) }
    let village = try TellingVillage()
    let all = try Faults.points(of: Self.notify, village.copy(), now: TellingVillage.now)
    let whole = try village.copy()
    _ = try whole.repository.cjmgit(["notify", "--due"], at: TellingVillage.now)
    try whole.change(4, at: "2026-11-23T11:30:00Z")
    try whole.finish()
    let expected = whole.arrived.told
    try #require(Set(expected).count == expected.count)
    let chosen = points(all, .killed)
    try await each(chosen) { point in
      let copy = try village.copy()
      try Faults.run(Self.notify, at: point, copy, now: TellingVillage.now)
      try copy.change(4, at: "2026-11-23T11:30:00Z")
      try copy.finish()
      #expect(copy.arrived.told == expected && copy.leftovers.isEmpty, "\(point): \(copy.leftovers)")
    }
    Self.count("notify, then a commit,", .killed, chosen.count, of: all.count)
  }

  @Test(arguments: FaultPoint.Fault.allCases) func `while letters go misses nobody and tells nobody twice`(
    fault: FaultPoint.Fault
  ) async throws {
    guard Faults.strace != nil else { return try Real.skip(Self.missing) }
    let village = try TellingVillage()
    let expected = try Self.whole(village)
    // No server listens there: the letters wait, and no attempt is counted.
    _ = try village.repository.cjmgit(["notify", "--due"], at: TellingVillage.now, setting: Self.closed)
    try #require(village.leftovers.count == 5)
    let all = try Faults.points(of: Self.send(village), village.copy(), now: TellingVillage.now)
    let chosen = points(all, fault)
    try await each(chosen) { point in
      let copy = try village.copy()
      try Faults.run(Self.send(copy), at: point, copy, now: TellingVillage.now)
      try copy.finish()
      #expect(copy.arrived.letters == expected && copy.leftovers.isEmpty, "\(point): \(copy.leftovers)")
    }
    Self.count("cjmgit-send", fault, chosen.count, of: all.count)
  }

  @Test func `by a full disk loses nothing once there is room`() throws {
    guard getuid() == 0 else { return try Real.skip("a disk that is full: run the tests as root") }
    let village = try TellingVillage()
    let expected = try Self.whole(village)
    let script = """
      set -e; home=.git/cjmgit; cp -a $home ../kept; mount -t tmpfs -o size=128k none $home; cp -a ../kept/. $home
      dd if=/dev/zero of=$home/filler bs=4k 2>/dev/null || true; truncate -s -8k $home/filler
      "$1" notify --due && echo "the disk was not full"; rm $home/filler
      "$1" notify --due >/dev/null; rm -rf ../kept; cp -a $home ../kept; umount $home; cp -a ../kept/. $home
      """
    let arguments = ["-m", "sh", "-c", "mount --make-rprivate /; " + script, "sh", Binary.path]
    let ran = try village.repository.ran(
      "/usr/bin/unshare", arguments, setting: ["CJMGIT_NOW": TellingVillage.now])
    #expect(
      ran.code == 0 && ran.stdout.isEmpty && ran.stderr.lowercased().contains("no space left on device"), "\(ran)")
    try village.finish()
    #expect(village.arrived.letters == expected && village.leftovers.isEmpty)
  }

  /// The letters that arrive where nothing is in the way.
  private static func whole(_ village: TellingVillage) throws -> [String] {
    let whole = try village.copy()
    try whole.finish()
    try #require(whole.arrived.letters.count == 10 && whole.leftovers.isEmpty)
    return whole.arrived.letters
  }

  private static func send(_ village: TellingVillage) -> [String] { ["\(Binary.path)-send", village.home] }

  private static let closed = [
    "GIT_CONFIG_COUNT": "4", "GIT_CONFIG_KEY_0": "cjmgit.send.road", "GIT_CONFIG_VALUE_0": "smtp",
    "GIT_CONFIG_KEY_1": "cjmgit.send.smtp.url", "GIT_CONFIG_VALUE_1": "smtp://127.0.0.1:1",
    "GIT_CONFIG_KEY_2": "cjmgit.send.domains", "GIT_CONFIG_VALUE_2": "village.example",
    "GIT_CONFIG_KEY_3": "cjmgit.send.from", "GIT_CONFIG_VALUE_3": "cjmgit@localhost",
  ]

  private static func count(_ program: String, _ fault: FaultPoint.Fault, _ chosen: Int, of all: Int) {
    print("\(program) \(fault) at \(chosen) of \(all) points: whoever is not named above was told once")
  }
}
