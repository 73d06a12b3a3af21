using System.Text.Encodings.Web;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Notices;
using Parley.Packs;
using Parley.Packs.Liquid;

namespace Parley.Letters;

/// <summary>Words a notice as of the commit that raised it, with the pack's current text.</summary>
internal static class LetterWriter
{
    public static Letter Write(Raising raising, Pack pack, string language, TextEncoder? encoder)
    {
        var source = pack.Current.Texts.GetValueOrDefault(language)?.ByName.GetValueOrDefault(raising.Notice.Text);
        var text = source is null ? null : LiquidText.Parse(source, out _);
        var words = new LetterWords(pack, language);
        return new Letter(language, text?.Fill(Values(raising, pack, words), encoder) ?? Plain(raising, words, encoder));
    }

    /// <summary>A pack without a text for it still tells what it is about: the host has nothing else to send.</summary>
    private static string Plain(Raising raising, LetterWords words, TextEncoder? encoder)
    {
        var plain = $"{raising.Notice.Text}: {raising.After.Id} {words.Level(raising.Notice.Level)}";
        return encoder?.Encode(plain) ?? plain;
    }

    private static Dictionary<string, string?> Values(Raising raising, Pack pack, LetterWords words)
    {
        var (dispute, deadline) = (raising.After, raising.Deadline);
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [TextPlaces.Dispute] = dispute.Id.Value,
            [TextPlaces.Level] = words.Level(raising.Notice.Level),
            [TextPlaces.Tier] = words.Tier(dispute.Tier),
            [TextPlaces.Stage] = words.Stage(dispute.Stage),
            [TextPlaces.Unit] = words.Unit(dispute.Unit),
            [TextPlaces.Handler] = HandlerOf(dispute, pack) is { } handler ? words.Holder(handler) : null,
            [TextPlaces.Duty] = deadline is null ? null : words.Duty(deadline),
            [TextPlaces.Due] = raising.Due is { } due ? words.Moment(due) : null,
            [TextPlaces.Decision] = raising.Decision is { } decision ? words.Decision(decision) : null,
            [TextPlaces.Reasons] = LetterReasons.Of(raising, pack, words) is { Length: > 0 } reasons ? reasons : null,
        };
    }

    /// <summary>Whose turn it is: the post of the channel that took it on, else whoever holds the duty that is due first.</summary>
    private static Holder? HandlerOf(Dispute dispute, Pack pack)
    {
        if (dispute is { TakenOn: true, Channel: { } channel } && pack.Channels.GetValueOrDefault(channel)?.Post is { } post) return new Holder(post, dispute.Unit);
        return dispute.Deadlines.Where(d => d.Holder is not null && d.Kind is not (DeadlineKinds.Sign or DeadlineKinds.Proposal or DeadlineKinds.Review)).MinBy(d => d.Due)?.Holder;
    }
}
