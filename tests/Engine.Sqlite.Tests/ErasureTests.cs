using System.Reflection;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Names, numbers and words of people, in every field that can have them, through every command: once they were erased, nobody reads them again.</summary>
public sealed class ErasureTests : IDisposable
{
    private const string Canary = "金丝雀Kanarie";
    private const string Other = "麻雀Sperling";
    private static readonly string[] Identifiers =
        ["Body", "Category", "Channel", "Deadline", "Difficulty", "Fact", "From", "Handler", "Lead", "Ledger", "Method", "Obligation", "Party", "Person", "Proposal", "Request", "Revision", "Source", "SourceReference", "Subject", "To", "Unit", "Warning"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task After_an_erasure_no_file_backup_export_or_state_gives_anything_of_the_people_back_and_the_chain_holds()
    {
        await using var journal = await folder.OpenAsync();
        var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
        var told = await TellEverythingAsync(scene);
        await SqliteBackup.CreateAsync(folder.Options, folder["before.db"], Cancel);
        var salts = await SaltsAsync(journal, told);

        foreach (var dispute in told) await EraseAllAsync(scene.With(dispute));
        await SqliteBackup.CreateAsync(folder.Options, folder["after.db"], Cancel);

        foreach (var path in Directory.GetFiles(folder.Path))
        {
            var bytes = Read(path);
            ShouldNotHold(path, bytes, Canary, Other);
            if (!path.EndsWith("before.db", StringComparison.Ordinal)) salts.Count(salt => bytes.AsSpan().IndexOf(salt) >= 0).ShouldBe(0, path);
        }

        var export = await ExportAsync(journal);
        export.Split('\n').Where(line => line.Contains(Canary, StringComparison.Ordinal)).ShouldBeEmpty();
        export.ShouldContain(Other);
        foreach (var dispute in told) (await scene.With(dispute).NowAsync()).ShouldSatisfyAllConditions(d => d.Parties.Count.ShouldBe(3), d => d.Parties.ShouldAllBe(p => p.Name.Value == null), d => d.Place?.Value.ShouldBeNull());
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
        (await BackupExportAsync("after.db")).ShouldBe(export);
        (await BackupExportAsync("before.db")).Split(Canary).Length.ShouldBeGreaterThan(200, "a backup made before, with the key, is what the docs say it is");
    }

    [Fact]
    public async Task A_copy_of_a_salt_that_the_database_left_behind_in_a_page_goes_too()
    {
        byte[] salt;
        await using (var journal = await folder.OpenAsync())
        {
            var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
            await scene.AtAsync(Stage.Received);
            salt = (await journal.ReadSaltsAsync(scene.Id.Value, Cancel)).Single(s => s.Person == "p1").Salt.ToArray();
        }

        LeaveBehind(salt);

        await using (var journal = await folder.OpenAsync())
        {
            var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
            await EraseAsync(scene, "p1");

            Read(folder.Database).AsSpan().IndexOf(salt).ShouldBe(-1);
            (await journal.ReadSaltsAsync(scene.Id.Value, Cancel)).ShouldContain(s => s.Person == "p2");
            (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_log_that_somebody_who_reads_keeps_from_being_emptied_is_emptied_by_itself_as_soon_as_they_are_done()
    {
        await using var journal = await folder.OpenAsync();
        var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
        await scene.AtAsync(Stage.Received);
        var salt = (await journal.ReadSaltsAsync(scene.Id.Value, Cancel)).Single(s => s.Person == "p1").Salt.ToArray();
        using (var reader = folder.Connect())
        {
            using var begin = reader.CreateCommand();
            begin.CommandText = "BEGIN; SELECT count(*) FROM commits";
            begin.ExecuteScalar();
            await EraseAsync(scene, "p1");
            Read($"{folder.Database}-wal").Length.ShouldBeGreaterThan(0);
        }

        for (var tries = 0; tries < 200 && Read($"{folder.Database}-wal").Length > 0; tries++) await Task.Delay(50, Cancel);

        foreach (var path in Directory.GetFiles(folder.Path)) Read(path).AsSpan().IndexOf(salt).ShouldBe(-1, path);
    }

    [Fact]
    public async Task What_a_process_that_ended_could_not_finish_after_an_erasure_the_next_one_finishes()
    {
        byte[] salt;
        await using (var journal = await folder.OpenAsync())
        {
            var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
            await scene.AtAsync(Stage.Received);
            salt = (await journal.ReadSaltsAsync(scene.Id.Value, Cancel)).Single(s => s.Person == "p1").Salt.ToArray();
        }

        LeaveBehind(salt);
        using (var reader = folder.Connect())
        {
            using var begin = reader.CreateCommand();
            begin.CommandText = "BEGIN; SELECT count(*) FROM commits";
            begin.ExecuteScalar();
            await using var journal = await folder.OpenAsync();
            await EraseAsync(new Scene(journal: journal, keys: new KeyRing(Samples.Key)), "p1");
        }

        var left = Read(folder.Database).AsSpan().IndexOf(salt);
        await using (var journal = await folder.OpenAsync())
        {
            for (var tries = 0; tries < 200 && Read(folder.Database).AsSpan().IndexOf(salt) >= 0; tries++) await Task.Delay(50, Cancel);
            (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
        }

        left.ShouldBeGreaterThan(0, "somebody was reading when it was erased");
        foreach (var path in Directory.GetFiles(folder.Path)) Read(path).AsSpan().IndexOf(salt).ShouldBe(-1, path);
        Read(folder.Database).AsSpan().IndexOf("erasing:"u8).ShouldBe(-1, "and there is nothing more to finish");
    }

    // Into the unused middle of the page the salt stands in, where SQLite would have left it when it moved the row.
    private void LeaveBehind(byte[] salt)
    {
        var bytes = File.ReadAllBytes(folder.Database);
        var page = bytes.AsSpan().IndexOf(salt) / 4096 * 4096;
        page.ShouldBeGreaterThan(0);
        var cells = (bytes[page + 3] << 8) | bytes[page + 4];
        var free = page + 8 + (2 * cells) + 64;
        bytes.AsSpan(free, salt.Length).ContainsAnyExcept((byte)0).ShouldBeFalse();
        salt.CopyTo(bytes, free);
        File.WriteAllBytes(folder.Database, bytes);
    }

    /// <summary>Every command once, in a dispute of its own, with canaries in all that people say; and a dispute that nobody is erased from.</summary>
    private static async Task<List<string>> TellEverythingAsync(Scene scene)
    {
        var (told, accepted) = (new List<string>(), 0);
        foreach (var name in CommandNames.All.Where(n => Flow.Of(n) is not null && n is not ("ErasePerson" or "Report" or "Link" or "Unmerge")))
        {
            scene.With($"d-{name}");
            await scene.AtAsync(Flow.Of(name).ShouldNotBeNull().Stages.First(), report => Spoken(report, name));
            await SampleCommands.PrepareAsync(name, scene);
            var (command, actor) = SampleCommands.Of(name, scene);
            Speak(command);
            var reply = await scene.Engine.SendAsync(scene.Id, command, actor, cancellationToken: Cancel);
            if (reply is Accepted) accepted++;
            (await IsEndedAsync(scene)).ShouldBeTrue(name);
            told.Add(scene.Id.Value);
        }

        accepted.ShouldBeGreaterThan(35);
        await scene.With("d-other").AtAsync(Stage.Received, report => Set(report, nameof(Report.Parties), Parties(Other)));
        return told;
    }

    private static void Spoken(Report report, string dispute)
    {
        Set(report, nameof(Report.Unit), "anping-dongcun");
        Set(report, nameof(Report.Parties), Parties($"{Canary} {dispute}"));
        Set(report, nameof(Report.Informant), new ReportedParty($"{Canary}丙", $"{Canary}丙 139"));
        Speak(report);
    }

    private static System.Collections.Immutable.ImmutableArray<ReportedParty> Parties(string name) => [new($"{name}甲", $"{name}甲 138"), new($"{name}乙", $"{name}乙 138")];

    /// <summary>Puts a canary into every text of a command that is no name of something.</summary>
    private static void Speak(Command command)
    {
        foreach (var text in command.GetType().GetProperties().Where(p => p.CanWrite && p.PropertyType == typeof(string) && !Identifiers.Contains(p.Name)))
        {
            if (command is not Pause) text.SetValue(command, $"{Canary} {command.Name} {text.Name}");
        }

        if (command is Propose { Command: { } proposed }) Speak(proposed);
    }

    private static void Set(Report report, string member, object value) => typeof(Report).GetProperty(member, BindingFlags.Instance | BindingFlags.Public).ShouldNotBeNull().SetValue(report, value);

    private static async Task EraseAllAsync(Scene scene)
    {
        foreach (var party in (await scene.NowAsync()).Parties) await EraseAsync(scene, party.Id);
    }

    private static async Task EraseAsync(Scene scene, string person)
    {
        await IsEndedAsync(scene);
        var asked = await scene.Engine.SendAsync(scene.Id, new ErasePerson { Person = person, Reason = "asked for it" }, Scene.County, cancellationToken: Cancel);
        var proposal = asked.ShouldBeOfType<Accepted>($"{scene.Id} {asked}").Proposal.ShouldNotBeNull();
        (await scene.Engine.SendAsync(scene.Id, new Approve { Proposal = proposal }, Scene.OtherCounty, cancellationToken: Cancel)).ShouldBeOfType<Accepted>();
    }

    /// <summary>Only what has ended can be erased.</summary>
    private static async Task<bool> IsEndedAsync(Scene scene)
    {
        if (!(await scene.NowAsync()).Stage.IsActive()) return true;
        var stopped = await scene.Engine.SendAsync(scene.Id, new StopWatching { Reason = $"{Canary} moved" }, Scene.Officer, cancellationToken: Cancel);
        if (stopped is Accepted { Proposal: { } proposal }) await scene.Engine.SendAsync(scene.Id, new Approve { Proposal = proposal }, Scene.OtherOfficer, cancellationToken: Cancel);
        return !(await scene.NowAsync()).Stage.IsActive();
    }

    private static async Task<List<byte[]>> SaltsAsync(SqliteJournal journal, List<string> disputes)
    {
        var salts = new List<byte[]>();
        foreach (var dispute in disputes) salts.AddRange((await journal.ReadSaltsAsync(dispute, Cancel)).Select(salt => salt.Salt.ToArray()));
        return salts;
    }

    private static void ShouldNotHold(string path, byte[] bytes, params string[] words)
    {
        foreach (var word in words)
        {
            foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode]) bytes.AsSpan().IndexOf(encoding.GetBytes(word)).ShouldBe(-1, path);
        }
    }

    private static async Task<string> ExportAsync(SqliteJournal journal)
    {
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, cancellationToken: Cancel);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private async Task<string> BackupExportAsync(string name)
    {
        await using var backup = await SqliteJournal.OpenAsync(new(folder[name]) { Key = Samples.Key, ReadOnly = true }, Cancel);
        return await ExportAsync(backup);
    }
}
