using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Tests.Commands.Archiving;

public sealed partial class ArchiveCommandTests
{
    private const string Rules = """{ "archiveAfter": "12mo", "forgetPersonsAfter": "30d" }""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_archive_is_made_verified_explained_and_exported_and_a_checkpoint_made_before_still_holds()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1", "d-2");
        var before = await Run.Parley("export", "--db", old.Database, "--dispute", "d-1");
        var why = await Run.Parley("explain", old.Pack, "--db", old.Database, "--dispute", "d-1");
        await Run.Parley("checkpoint", "--db", old.Database, "--out", old.Beside("c.jsonl"));

        var dry = await Run.Parley("archive", "make", "--db", old.Database, "--pack", old.Pack, "--dry-run");
        var made = await MakeAsync(old);

        dry.Out.ShouldBe("2 disputes may leave for an archive; nothing was written.\n");
        (made.ExitCode, Without(made.Out)).ShouldBe((0, $"2 disputes left for the archive old-ID: {old.Archive}. Back it up like the database.\n"));
        (await Run.Parley("verify", "--db", old.Database, "--checkpoint", old.Beside("c.jsonl"))).ShouldSatisfyAllConditions(
            v => v.ExitCode.ShouldBe(0, v.Error), v => v.Out.ShouldContain("2 disputes are in archives"), v => v.Out.ShouldContain("in 1 of its 3 streams"), v => v.Error.ShouldStartWith("PAR4080"));
        (await Run.Parley("verify", "--db", old.Database, "--checkpoint", old.Beside("c.jsonl"), "--archive", old.Archive)).ShouldSatisfyAllConditions(
            v => v.ExitCode.ShouldBe(0, v.Error), v => v.Out.ShouldContain("Nothing was cut off"), v => v.Error.ShouldBeEmpty());
        (await Run.Parley("verify", "--archive", old.Archive, "--db", old.Database)).Out.ShouldContain("2 disputes are in it alone, 0 in the database as well");
        (await Run.Parley("export", "--archive", old.Archive, "--db", old.Database, "--dispute", "d-1")).Out.ShouldBe(before.Out);
        (await Run.Parley("explain", old.Pack, "--archive", old.Archive, "--db", old.Database, "--dispute", "d-1")).ShouldBe(why);
        (await Run.Parley("export", "--db", old.Database, "--dispute", "d-1")).ShouldSatisfyAllConditions(e => e.ExitCode.ShouldBe(1), e => e.Error.ShouldStartWith("PAR0249"));
        (await Run.Parley("archive", "list", "--db", old.Database, "--lang", "zh-CN")).Out.ShouldContain("归档 2 件，取回 0 件");
    }

    [Fact]
    public async Task Without_the_database_an_archive_is_checked_but_names_nobody_and_says_so()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1");
        await MakeAsync(old);

        var verify = await Run.Parley("verify", "--archive", old.Archive);
        var export = await Run.Parley("export", "--archive", old.Archive);

        (verify.ExitCode, Without(verify.Out)).ShouldBe((0, "The archive old-ID holds: 1 disputes, 3 commits.\n"));
        verify.Error.ShouldStartWith("PAR4082");
        export.Out.ShouldNotContain("金丝雀");
        export.Out.ShouldContain("Dismissed");
    }

    [Fact]
    public async Task An_archive_named_as_a_database_is_refused_with_how_to_name_it_and_can_be_backed_up()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1");
        await MakeAsync(old);

        foreach (var command in (string[][])[["verify"], ["export"], ["export", "--dispute", "d-1"]])
        {
            (await Run.Parley([.. command, "--db", old.Archive])).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(1), r => r.Error.ShouldStartWith("PAR0263"));
        }

        (await Run.Parley("backup", "--db", old.Archive, "--out", old.Beside("copy.db"))).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Error), r => r.Error.ShouldStartWith("PAR4070"));
        File.Copy($"{old.Database}.key", $"{old.Archive}.key");
        (await Run.Parley("backup", "--db", old.Archive, "--out", old.Beside("checked.db"))).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Error), r => r.Error.ShouldStartWith("PAR4070"));
        (await Run.Parley("verify", "--db", old.Archive)).Error.ShouldStartWith("PAR0263");
        foreach (var copy in (string[])["copy.db", "checked.db"]) (await Run.Parley("verify", "--archive", old.Beside(copy), "--db", old.Database)).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Error));
    }

    [Fact]
    public async Task A_database_from_which_disputes_left_is_backed_up_and_restored_where_the_key_is_elsewhere()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1", "d-2");
        await MakeAsync(old);
        File.Move($"{old.Database}.key", old.Beside("elsewhere.key"));

        var backup = await Run.Parley("backup", "--db", old.Database, "--out", old.Beside("backup.db"));
        var restore = await Run.Parley("restore", old.Beside("backup.db"), "--db", old.Beside("again.db"));

        (backup.ExitCode, restore.ExitCode).ShouldBe((0, 0), backup.Error + restore.Error);
        File.Copy(old.Beside("elsewhere.key"), old.Beside("again.db.key"));
        (await Run.Parley("verify", "--db", old.Beside("again.db"))).ShouldSatisfyAllConditions(v => v.ExitCode.ShouldBe(0, v.Error), v => v.Out.ShouldContain("2 disputes are in archives"));
    }

    [Fact]
    public async Task An_export_says_how_many_disputes_are_in_archives_and_so_no_part_of_it()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1", "d-2");
        (await Run.Parley("export", "--db", old.Database)).Error.ShouldBeEmpty();
        await MakeAsync(old);

        var export = await Run.Parley("export", "--db", old.Database);

        export.ExitCode.ShouldBe(0);
        export.Error.ShouldStartWith("PAR4084");
        export.Error.ShouldContain("2 dispute(s)");
        export.Out.ShouldNotContain("\"d-1\"");
    }

    [Fact]
    public async Task Stopped_between_the_archive_and_the_leaving_it_goes_on_with_the_same_file_and_is_harmless_again()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1", "d-2");
        File.Copy(old.Database, old.Beside("before.db"));
        await MakeAsync(old);
        File.Move(old.Beside("before.db"), old.Database, overwrite: true);

        var again = await MakeAsync(old);
        var third = await MakeAsync(old);

        again.Out.ShouldStartWith("2 disputes left");
        third.Out.ShouldStartWith("0 disputes left");
        (await Run.Parley("verify", "--archive", old.Archive, "--db", old.Database)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_dispute_is_brought_back_with_a_reason_and_the_list_counts_it()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1", "d-2");
        var before = await Run.Parley("export", "--db", old.Database, "--dispute", "d-1");
        await MakeAsync(old);

        var back = await Run.Parley("archive", "return", "--archive", old.Archive, "--dispute", "d-1", "--reason", "a court asks", "--db", old.Database, "--pack", old.Pack, "--as", "chen-yong");
        var unknown = await Run.Parley("archive", "return", "--archive", old.Archive, "--dispute", "d-9", "--reason", "a court asks", "--db", old.Database, "--pack", old.Pack, "--as", "chen-yong");

        (back.ExitCode, back.Out).ShouldBe((0, "d-1 is back from the archive.\n"));
        (unknown.ExitCode, unknown.Error[..7]).ShouldBe((3, "PAR0101"));
        (await Run.Parley("export", "--db", old.Database, "--dispute", "d-1")).Out.ShouldBe(before.Out);
        (await Run.Parley("archive", "list", "--db", old.Database)).Out.ShouldContain("2 left, 1 came back");
        (await Run.Parley("verify", "--db", old.Database)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_rule_a_right_or_an_old_dispute_no_file_is_written()
    {
        using var none = await OldDatabase.MakeAsync("{}", "d-1");
        using var old = await OldDatabase.MakeAsync(Rules, "d-1");
        using var young = await OldDatabase.MakeAsync("""{ "archiveAfter": "240mo" }""", "d-1");

        (await MakeAsync(none)).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(3), r => r.Error.ShouldStartWith("PAR0864"));
        (await MakeAsync(old, "yu-mei")).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(3), r => r.Error.ShouldStartWith("PAR0703"));
        (await MakeAsync(young)).Out.ShouldBe("No dispute may leave; no archive was written.\n  1 stay: something was committed to them too recently\n");
        (await Run.Parley("archive", "make", "--db", old.Database)).ExitCode.ShouldBe(1);

        foreach (var one in (OldDatabase[])[none, old, young]) File.Exists(one.Archive).ShouldBeFalse();
    }

    [Fact]
    public async Task Persons_are_forgotten_only_once_the_rule_says_so()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1");
        await MakeAsync(old);

        var dry = await Run.Parley("archive", "forget", "--db", old.Database, "--pack", old.Pack, "--dry-run");
        var now = await Run.Parley("archive", "forget", "--db", old.Database, "--pack", old.Pack, "--as", "chen-yong");

        dry.Out.ShouldBe("The persons of 0 archived disputes are to be forgotten; nothing was written.\n");
        now.Out.ShouldBe("The persons of 0 archived disputes are forgotten.\n");
        (await Run.Parley("export", "--archive", old.Archive, "--db", old.Database)).Out.ShouldContain("金丝雀");
    }

    [Fact]
    public async Task An_archive_that_was_changed_is_an_error_and_as_json_names_the_damage()
    {
        using var old = await OldDatabase.MakeAsync(Rules, "d-1");
        await MakeAsync(old);
        var bytes = await File.ReadAllBytesAsync(old.Archive, Cancel);
        // An unused part of a page may hold a copy that counts for nothing; the row itself stands behind it.
        var at = bytes.AsSpan().LastIndexOf("\"is\":\"Reported\""u8);
        bytes[at + 6] ^= 1;
        await File.WriteAllBytesAsync(old.Archive, bytes, Cancel);

        var verify = await Run.Parley("verify", "--archive", old.Archive, "--db", old.Database, "--format", "json");

        verify.ExitCode.ShouldBe(3, verify.Error);
        verify.Error.ShouldStartWith("PAR0221");
        JsonDocument.Parse(verify.Out).RootElement.GetProperty("damage").GetProperty("stream").GetString().ShouldBe("d-1");
    }

    private static Task<Run> MakeAsync(OldDatabase old, string person = "chen-yong") => Run.Parley("archive", "make", "--db", old.Database, "--pack", old.Pack, "--out", old.Archive, "--as", person);

    private static string Without(string text) => AnId().Replace(text, "old-ID");

    [GeneratedRegex("old-[0-9a-f]{12}")]
    private static partial Regex AnId();
}
