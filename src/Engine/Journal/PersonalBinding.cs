namespace Parley.Journal;

/// <summary>What a personal part belongs to and is bound to, so that it opens nowhere else.</summary>
internal readonly record struct PersonalBinding(string Purpose, string Stream, long Version, string Command)
{
    public static PersonalBinding Of(JournalRow row) => new("parley/personal/1", row.Stream, row.Version, row.Command.Value);

    public static PersonalBinding OfState(string stream, long version) => new("parley/state/1", stream, version, string.Empty);
}
