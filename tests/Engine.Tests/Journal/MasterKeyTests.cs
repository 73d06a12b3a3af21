using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class MasterKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-key-").FullName;

    private string Path => System.IO.Path.Combine(folder, "disputes.db.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_key_file_is_created_once_for_its_owner_alone()
    {
        var created = MasterKey.CreateFile(Path);

        MasterKey.CreateFile(Path).Id.ShouldBe(created.Id);
        MasterKey.FromFile(Path).Id.ShouldBe(created.Id);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(folder).ShouldBe([Path]);
    }

    [Fact]
    public void Of_many_that_create_the_same_file_at_one_moment_all_get_one_key()
    {
        for (var round = 0; round < 200; round++)
        {
            var path = System.IO.Path.Combine(folder, $"{round}.key");
            using var start = new Barrier(4);
            var keys = new string[4];
            var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                keys[i] = MasterKey.CreateFile(path).Id;
            })).ToList();

            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            keys.Distinct().ShouldHaveSingleItem();
            Directory.GetFiles(folder, $"{round}.key*").ShouldBe([path]);
        }
    }

    [Fact]
    public void A_lock_left_behind_by_a_crash_keeps_nobody_out()
    {
        File.WriteAllText(Path + ".lock", "");

        MasterKey.CreateFile(Path).Id.ShouldBe(MasterKey.FromFile(Path).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("parley-key-1:")]
    [InlineData("parley-key-1:AAAA")]
    [InlineData("parley-key-2:AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    [InlineData("AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    [InlineData("parley-key-1:AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiM=")]
    public void Anything_else_is_no_key_file(string text)
    {
        File.WriteAllText(Path, text);

        Should.Throw<JournalException>(() => MasterKey.FromFile(Path)).Id.ShouldBe("PAR0206");
        Should.Throw<JournalException>(() => MasterKey.CreateFile(Path)).Id.ShouldBe("PAR0206");
    }

    [Fact]
    public void A_file_written_by_hand_is_read_with_any_end_of_line()
    {
        File.WriteAllText(Path, $"parley-key-1:{Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)])}\r\n");

        MasterKey.FromFile(Path).Id.ShouldBe(Samples.Key.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_unreachable()
    {
        Should.Throw<JournalException>(() => MasterKey.FromFile(Path)).Id.ShouldBe("PAR0210");
        Should.Throw<JournalException>(() => MasterKey.CreateFile(System.IO.Path.Combine(folder, "no", "such", "folder"))).Id.ShouldBe("PAR0210");
    }

    [Fact]
    public void A_key_has_thirty_two_bytes() => Should.Throw<ArgumentException>(() => MasterKey.FromBytes(new byte[31]));
}
