using Parley.Disputes;

namespace Parley.Journal;

/// <summary>What the journal says: ids PAR0201 to PAR0299.</summary>
internal static class JournalMessages
{
    public static readonly MessageKind NotADatabase = new(
        "PAR0201", "{0} is not a database.", "{0} 不是数据库文件。",
        "Name the journal's own file, or restore it from a backup.", "请指定日志数据库文件，或从备份恢复。");

    public static readonly MessageKind OtherDatabase = new(
        "PAR0202", "{0} is a database of another program.", "{0} 是其他程序的数据库。",
        "Name the journal's own file, or a new one.", "请指定日志数据库文件，或使用新文件名。");

    public static readonly MessageKind NewerFormat = new(
        "PAR0203", "{0} has format {1}; this release knows formats up to {2}.", "{0} 的格式为 {1}，本版本最高支持格式 {2}。",
        "Use the release that wrote it, or a newer one.", "请使用写入它的版本或更新的版本。");

    public static readonly MessageKind UnknownFormat = new(
        "PAR0204", "{0} has format {1}, which no release ever wrote.", "{0} 的格式为 {1}，没有任何版本写过这种格式。",
        "Restore it from a backup.", "请从备份恢复。");

    public static readonly MessageKind KeyMissing = new(
        "PAR0205", "{0} holds data, but its key file {1} is not there.", "{0} 中已有数据，但密钥文件 {1} 不存在。",
        "Put the key file back; without it the personal parts cannot be read by anybody.", "请放回密钥文件；没有它，任何人都无法读取个人信息。");

    public static readonly MessageKind KeyMalformed = new(
        "PAR0206", "{0} is not a key file.", "{0} 不是密钥文件。",
        "A key file is one line: parley-key-1, a colon and 32 bytes in base64. Put the right one back.",
        "密钥文件只有一行：parley-key-1、冒号和 32 字节的 base64。请放回正确的文件。");

    public static readonly MessageKind WrongKey = new(
        "PAR0207", "The key {1} is not the one {0} was written with ({2}).", "密钥 {1} 不是写入 {0} 时所用的密钥（{2}）。",
        "Use the key file that belongs to this database.", "请使用与该数据库配套的密钥文件。");

    public static readonly MessageKind DiskFull = new(
        "PAR0208", "There is no room to write to {0}.", "没有空间写入 {0}。",
        "Make room; writing goes on by itself. Nothing of this was stored.", "请腾出空间，随后会自动继续写入；本次内容未保存。");

    public static readonly MessageKind ReadOnly = new(
        "PAR0209", "{0} may only be read.", "{0} 只能读取。",
        "Give the process the right to write to the file and its folder.", "请授予进程写入该文件及其文件夹的权限。");

    public static readonly MessageKind Unreachable = new(
        "PAR0210", "{0} cannot be opened.", "无法打开 {0}。",
        "See that the folder exists and that the process may use it.", "请确认文件夹存在且进程有权使用。");

    public static readonly MessageKind InputOutput = new(
        "PAR0211", "Reading or writing {0} failed (code {1}).", "读写 {0} 失败（代码 {1}）。",
        "Check the disk. Nothing of this was stored; try again.", "请检查磁盘；本次内容未保存，可重试。");

    public static readonly MessageKind Busy = new(
        "PAR0212", "Another process has kept {0} locked for too long.", "其他进程占用 {0} 的时间过长。",
        "Try again; see which other process writes to it.", "请重试，并检查是哪个进程在写入。");

    public static readonly MessageKind Corrupt = new(
        "PAR0213", "{0} is damaged.", "{0} 已损坏。",
        "A disk that cannot be read looks the same: check it first. If verify names damage, stop using the file and restore it from a backup.", "磁盘读取失败也会如此，请先检查磁盘；若 verify 指出损坏，请停止使用并从备份恢复。");

    public static readonly MessageKind Failed = new(
        "PAR0214", "{0} refused a statement (code {1}).", "{0} 拒绝了一条语句（代码 {1}）。",
        "Nothing of this was stored. Report it with the code.", "本次内容未保存；请连同代码一起报告。");

    public static readonly MessageKind Closed = new(
        "PAR0215", "The journal {0} is closed.", "日志 {0} 已关闭。",
        "Open it again.", "请重新打开。");

    public static readonly MessageKind Unreadable = new(
        "PAR0216", "Commit {1} of {0} holds something this release does not know: {2}", "{0} 的第 {1} 次提交含有本版本不认识的内容：{2}",
        "Use a release that knows it; if there is none, the commit is damaged: run verify.", "请使用认识它的版本；若没有，则该提交已损坏，请运行 verify。");

    public static readonly MessageKind PersonalDamaged = new(
        "PAR0217", "The personal part of commit {1} of {0} is damaged, or was enciphered with another key.",
        "{0} 的第 {1} 次提交的个人信息部分已损坏，或使用了其他密钥。",
        "Run verify; restore the database and its key file from one backup.", "请运行 verify，并从同一备份恢复数据库和密钥文件。");

    public static readonly MessageKind Emptied = new(
        "PAR0218", "{0} is empty, although its key file {1} tells that it held data.", "{0} 是空文件，但密钥文件 {1} 表明其中曾有数据。",
        "Restore it from a backup. To begin anew, move the empty file away.", "请从备份恢复；若要重新开始，请移走该空文件。");

    public static readonly MessageKind NoLog = new(
        "PAR0219", "{0} cannot keep a write-ahead log where it lies.", "{0} 所在位置无法使用预写日志。",
        "Put it on a disk of this machine; network folders do not do.", "请放在本机磁盘上；网络文件夹不适用。");

    public static readonly MessageKind ChainBroken = new(
        "PAR0221", "Commit {1} of {0} is not what was written, or the commit before it is not.", "{0} 的第 {1} 次提交或其前一次提交与写入时不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind VersionGap = new(
        "PAR0222", "{0} should go on with commit {1}, but commit {2} stands there.", "{0} 接下来应为第 {1} 次提交，实际为第 {2} 次。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind HeadDisagrees = new(
        "PAR0223", "{0} should end with commit {1}, but its commits end with {2}.", "{0} 应以第 {1} 次提交结束，实际结束于第 {2} 次。",
        "Commits were cut off or slipped in; restore the database from a backup made before.", "提交被截断或插入，请从此前的备份恢复数据库。");

    public static readonly MessageKind SummaryDisagrees = new(
        "PAR0224", "The lists show {0} at version {2}, but it is at version {1}.", "列表显示 {0} 为版本 {2}，实际为版本 {1}。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind MomentBackwards = new(
        "PAR0225", "Commit {1} of {0} is earlier than the commit before it.", "{0} 的第 {1} 次提交早于前一次提交。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind KeyLost = new(
        "PAR0226", "Commit {1} of {0} tells of {2}, whose key is gone although nobody erased them.", "{0} 的第 {1} 次提交涉及 {2}，其密钥已丢失，但并没有删除记录。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind StoreDamaged = new(
        "PAR0227", "The store itself is damaged: {0}", "存储本身已损坏：{0}",
        "Restore the database from a backup.", "请从备份恢复数据库。");

    public static readonly MessageKind OlderFormat = new(
        "PAR0228", "{0} has the older format {1}; it must be taken over to format {2} before it can be only read.", "{0} 为旧格式 {1}，须先升级到格式 {2} 才能只读打开。",
        "Make a backup, and open it once with a command that may write, such as serve; that takes it over by itself.", "请先备份，再用可写入的命令（例如 serve）打开一次，即自动升级。");

    public static readonly MessageKind ListDiffers = new(
        "PAR0270", "The lists show {0} with another {1} than its commits say.", "列表中 {0} 的 {1} 与其提交不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind DeadlineDiffers = new(
        "PAR0271", "The tables hold deadline {1} of {0} otherwise than its commits say.", "表中 {0} 的期限 {1} 与其提交不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind NoticeDiffers = new(
        "PAR0272", "The tables hold notice {1} of {0} otherwise than its commits say.", "表中 {0} 的通知 {1} 与其提交不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind LookUpDiffers = new(
        "PAR0273", "What later reports recognise {0} by ({1}) is not what its commits say.", "用于识别 {0} 的查找项（{1}）与其提交不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind RevisionDamaged = new(
        "PAR0274", "The kept revision {0} of the rule pack is not what was kept.", "保存的规则包版本 {0} 与保存时不一致。",
        "Restore the database from a backup made before; nothing is decided under a damaged revision.", "请从此前的备份恢复数据库；不会按已损坏的版本作出任何决定。");

    public static readonly MessageKind ColumnsDisagree = new(
        "PAR0275", "The tables contradict themselves at commit {1} of {0}: {2}.", "表中 {0} 第 {1} 次提交处自相矛盾：{2}。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind LogDamaged = new(
        "PAR0276", "The log beside {0} is damaged, and commits that were acknowledged stand behind the damage.", "{0} 旁的日志已损坏，损坏处之后仍有已确认的提交。",
        "Restore the database and its log from a backup. Only if the machine lost power in the very moment of the first write after a start may the log be moved away.",
        "请从备份恢复数据库及其日志。只有在启动后首次写入的瞬间断电时，才可移走该日志。");

    public static readonly MessageKind AlreadyThere = new(
        "PAR0240", "{0} is there already; nothing was written over it.", "{0} 已经存在，未作覆盖。",
        "Name another file, or move this one away; it may be a journal that is still needed.", "请指定其他文件名，或移走该文件；它可能是仍需使用的日志数据库。");

    public static readonly MessageKind SnapshotDisagrees = new(
        "PAR0241", "The state of {0} kept after commit {1} is not what its commits give.", "{0} 在第 {1} 次提交后保存的状态与其提交不一致。",
        "The history itself holds, and a state that was changed in the file is never used. Delete the row of {0} in the table snapshots; it is made again by itself. Report it if nobody changed the file.",
        "历史本身完整，且在文件中被改动的状态绝不会被使用。请删除 snapshots 表中 {0} 的行，系统会自动重建；若无人改动过文件，请报告。");

    public static readonly MessageKind NoCheckpoint = new(
        "PAR0242", "{0} is not a checkpoint, or only a part of one.", "{0} 不是检查点文件，或不完整。",
        "Name a file that 'parley checkpoint' wrote.", "请指定由“parley checkpoint”写入的文件。");

    public static readonly MessageKind CheckpointChanged = new(
        "PAR0243", "The checkpoint {0} was changed after it was signed.", "检查点 {0} 在签名之后被改动。",
        "It proves nothing. Take the copy you keep elsewhere, and find out who changed this one.", "它不能证明任何事情。请使用另存的副本，并查明是谁改动了它。");

    public static readonly MessageKind TailCut = new(
        "PAR0244", "{0} had commit {1} when the checkpoint was made; now it ends with {2}.", "检查点生成时 {0} 已有第 {1} 次提交，现在结束于第 {2} 次。",
        "What was decided after it was cut off, or an older backup was restored. Restore the database from a backup made after the checkpoint.", "其后的决定被截掉，或恢复了更旧的备份。请从检查点之后的备份恢复数据库。");

    public static readonly MessageKind Rewritten = new(
        "PAR0245", "Commit {1} of {0} is another one than when the checkpoint was made.", "{0} 的第 {1} 次提交与检查点生成时不同。",
        "The history was written anew with hashes that fit. Restore the database from a backup made after the checkpoint.", "历史被改写且哈希已重新计算。请从检查点之后的备份恢复数据库。");

    public static readonly MessageKind SigningKeyMalformed = new(
        "PAR0246", "{0} is not a signing key file.", "{0} 不是签名密钥文件。",
        "Put the right one back, or move it away; then a new key is made, and you tell those who check its new name.", "请放回正确的文件，或将其移走；届时会生成新密钥，请把新的密钥标识告知校验方。");

    public static readonly MessageKind CheckpointOfOther = new(
        "PAR0247", "The checkpoint {0} is signed with key {1}, not with {2}.", "检查点 {0} 由密钥 {1} 签名，而不是 {2}。",
        "Use a checkpoint of this database. If its signing key was replaced on purpose, name the former one with --signed-by.", "请使用该数据库的检查点。若签名密钥是有意更换的，请用 --signed-by 指定原来的密钥。");

    public static readonly MessageKind IsArchive = new("PAR0248",
        "{0} is an archive and is never written to.", "{0} 是归档文件，不可写入。",
        "Name the working database; 'parley archive return' brings a dispute back from an archive.", "请指定工作数据库；用“parley archive return”可从归档中取回纠纷。");

    public static readonly MessageKind Archived = new("PAR0249",
        "{0} is in the archive {1}.", "{0} 已归档至 {1}。",
        "Read it there with --archive, or bring it back with 'parley archive return'.", "请用 --archive 在归档中查阅，或用“parley archive return”取回。");

    public static readonly MessageKind StillHere = new("PAR0250",
        "{0} is marked as being in the archive {1}, but something of it is still here.", "{0} 标记为已归档至 {1}，但仍有内容留在此处。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind ArchivingUnrecorded = new("PAR0251",
        "{0} is marked as having left for the archive {2} with commit {3} of the administration stream, which says no such thing.", "{0} 标记为随管理流第 {3} 次提交归档至 {2}，但该提交并无此记录。",
        "Somebody took it out by hand. Restore the database from a backup made before.", "有人手工移走了它。请从此前的备份恢复数据库。");

    public static readonly MessageKind ArchivedDiffer = new("PAR0252",
        "The disputes marked as having left for the archive {0} with commit {1} of the administration stream are not those that left ({2} did, {3} are marked), or that commit was written without the key.", "标记为随管理流第 {1} 次提交归档至 {0} 的纠纷与实际归档的不符（归档 {2} 件，标记 {3} 件），或该提交并非用密钥写入。",
        "'verify --archive' with that archive names them. Restore the database from a backup made before.", "请用该归档运行“verify --archive”以查明。请从此前的备份恢复数据库。");

    public static readonly MessageKind ReturnedDiffers = new("PAR0253",
        "{0} came back from the archive {2} with {1} commits, but they are not here as they left.", "{0} 从归档 {2} 取回时有 {1} 次提交，但此处与归档时不一致。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind NoArchive = new("PAR0254",
        "{0} is not an archive.", "{0} 不是归档文件。",
        "Name a file that 'parley archive' wrote.", "请指定由“parley archive”写入的文件。");

    public static readonly MessageKind ArchiveDiffers = new("PAR0255",
        "{0} stands in the archive with other commits than it left with; it left with {1}.", "归档中的 {0} 与归档时的提交不一致；归档时为第 {1} 次提交。",
        "Take a copy of the archive made before; find out who changed this one.", "请使用此前的归档副本，并查明是谁改动了它。");

    public static readonly MessageKind NotInArchive = new("PAR0256",
        "{0} left for the archive {2} with {1} commits, but is not in it.", "{0} 以 {1} 次提交归档至 {2}，但其中没有它。",
        "Take a copy of the archive made before.", "请使用此前的归档副本。");

    public static readonly MessageKind UnknownToJournal = new("PAR0257",
        "{0} stands in the archive with {1} commits, but the database does not have it at that version.", "归档中有 {0} 的 {1} 次提交，但数据库中没有该版本。",
        "Name the database it came from. If this is that one, restore it from a backup made later.", "请指定其来源数据库；若就是该库，请从更晚的备份恢复。");

    public static readonly MessageKind ForgettingUnrecorded = new("PAR0258",
        "The persons of {0} are marked as forgotten up to commit {1} by commit {2} of the administration stream, which says no such thing.", "{0} 第 {1} 次提交以前的人员标记为随管理流第 {2} 次提交被遗忘，但该提交并无此记录。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind ForgottenDiffer = new("PAR0259",
        "The disputes marked as having their persons forgotten with commit {1} of the administration stream are not those that had ({2} did, {3} are marked), or that commit was written without the key.", "标记为随管理流第 {1} 次提交遗忘人员的纠纷与实际不符（实际 {2} 件，标记 {3} 件），或该提交并非用密钥写入。",
        "Restore the database from a backup made before.", "请从此前的备份恢复数据库。");

    public static readonly MessageKind ArchiveMoved = new("PAR0260",
        "{0} cannot come back from {1}: it did not leave for this archive, or has come back already.", "无法从 {1} 取回 {0}：它并未归档于此，或已取回。",
        "'parley archive list' shows which archives there are; ask the dispute which one it is in.", "用“parley archive list”查看有哪些归档；查询该纠纷可知它在哪个归档中。");

    public static readonly MessageKind CannotArchive = new("PAR0261",
        "This journal cannot give disputes to an archive.", "此日志存储不支持归档。",
        "Journals on SQLite can. On PostgreSQL disputes stay in the database for now.", "SQLite 存储支持归档；PostgreSQL 中的纠纷暂时保留在数据库内。");

    public static readonly MessageKind ReturnForged = new("PAR0262",
        "Commit {1} of the administration stream says that {0} came back from the archive {2}, but was written without the key.", "管理流第 {1} 次提交称 {0} 已从归档 {2} 取回，但并非用密钥写入。",
        "Somebody wrote it by hand. Restore the database from a backup made before.", "有人手工写入了它。请从此前的备份恢复数据库。");

    public static readonly MessageKind ArchiveAsDatabase = new("PAR0263",
        "{0} is an archive, not a database.", "{0} 是归档文件，不是数据库。",
        "Name it with --archive, and the database it came from with --db.", "请用 --archive 指定它，并用 --db 指定其来源数据库。");

    /// <summary>What says that something stored is not what was written.</summary>
    public static IReadOnlyList<MessageKind> Damages { get; } =
        [NotADatabase, Corrupt, Unreadable, PersonalDamaged, ChainBroken, VersionGap, HeadDisagrees, SummaryDisagrees, MomentBackwards, KeyLost, StoreDamaged, ListDiffers, DeadlineDiffers, NoticeDiffers, LookUpDiffers, RevisionDamaged, ColumnsDisagree, LogDamaged, SnapshotDisagrees,
            StillHere, ArchivingUnrecorded, ArchivedDiffer, ReturnedDiffers, ArchiveDiffers, NotInArchive, UnknownToJournal, ForgettingUnrecorded, ForgottenDiffer, ReturnForged];
}
