using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads the policy files of a pack into their compiled form. Null when a file that is needed could not be read or rules do not compile; findings say why.</summary>
internal static class PolicyReader
{
    public static Policy? Read(PackTrees trees, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, PackNames names, Findings findings)
    {
        var settings = trees.Model(PackFiles.Pack, o => SettingsReader.Read(o, names));
        var levels = trees.Model(PackFiles.Levels, o => LevelsReader.Read(o, names));
        var ladder = trees.Model(PackFiles.Ladder, o => LadderReader.Read(o, names));
        var facts = trees.Model(PackFiles.Facts, o => FactsReader.Read(o, names, settings?.Currency));
        var channels = trees.Model(PackFiles.Channels, o => ChannelsReader.Read(o, names)) ?? ImmutableDictionary<string, Channel>.Empty;
        var bodies = trees.Model(PackFiles.Bodies, BodiesReader.Read) ?? ImmutableDictionary<string, Body>.Empty;
        var deadlines = trees.Model(PackFiles.Deadlines, o => DeadlinesReader.Read(o, names));
        var followUp = trees.Model(PackFiles.FollowUp, o => FollowUpReader.Read(o, names)) ?? FollowUpPlan.None;
        RuleWords? words = facts is null || levels is null || ladder is null ? null : PackWords.Of(facts, levels.Scale, ladder, channels.Keys);
        var notices = trees.Model(PackFiles.Notices, o => NoticesReader.Read(o, names, words));
        if (words is null || levels is null) return null;
        var unknown = settings?.WhenUnknown ?? new WhenUnknown(levels.Scale.Levels[0], string.Empty);
        var grading = new GradingReader(names, words, levels.Scale, unknown, findings).Read(trees, files);
        var screening = new ScreeningReader(names, words, findings).Read(files);
        var assignment = new AssignmentReader(names, words, findings).Read(files);
        var climb = ClimbReader.Read(files, words, findings);
        if (settings is null || ladder is null || facts is null || deadlines is null || notices is null || grading is null || screening is null || assignment is null || climb is null) return null;
        return new Policy
        {
            Revision = PolicyDocument.RevisionOf(trees),
            Bytes = PolicyDocument.Write(files),
            Settings = settings,
            Levels = levels.Scale,
            LevelOptions = levels.All,
            Facts = facts,
            Words = words,
            Grading = grading,
            Screening = screening,
            Assignment = assignment,
            Climb = climb,
            Channels = channels,
            Bodies = bodies,
            Deadlines = deadlines,
            Ladder = ladder,
            FollowUp = followUp,
            Notices = notices,
        };
    }
}
