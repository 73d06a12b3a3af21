using System.Text.Encodings.Web;
using Parley.Disputes;
using Parley.Journal;
using Parley.Letters;
using Parley.Notices;

namespace Parley;

/// <content>What the people who are told read.</content>
public sealed partial class DisputeEngine
{
    /// <summary>The words of a notice: the pack's current text in a language, its places filled as of the commit that raised it.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="notice">The notice's id within the dispute.</param>
    /// <param name="language">The language: <c>en</c> (the default) or <c>zh-CN</c>.</param>
    /// <param name="encoder">How what is filled in is encoded, for HTML for example; null for plain text.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The letter; null when there is no such notice. Where the pack has no text for it, its occasion, dispute and level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, is damaged, or lacks a revision.</exception>
    public async Task<Letter?> LetterAsync(DisputeId id, string notice, string language = "en", TextEncoder? encoder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(language);
        var history = await store.HistoryAsync(id, cancellationToken).ConfigureAwait(false);
        if (Raising.Find(id, notice, history) is not { } raising) return null;
        var pack = await packs.ForAsync(raising.Commit.Header.Revision, cancellationToken).ConfigureAwait(false);
        return LetterWriter.Write(raising, pack, language, encoder);
    }

    /// <summary>A pending notice in every language of the pack its dispute is under.</summary>
    /// <exception cref="JournalException">The journal failed, is damaged, lacks a revision, or does not have the notice.</exception>
    internal async Task<Message> MessageAsync(IntentRow intent, CancellationToken cancellationToken)
    {
        var (dispute, id) = (intent.Key.Dispute, intent.Key.Notice);
        var raising = Raising.Find(dispute, id, await store.HistoryAsync(dispute, cancellationToken).ConfigureAwait(false)) ?? throw new JournalException(EngineMessages.NoticeLost, [id, dispute]);
        var pack = await packs.ForAsync(raising.Commit.Header.Revision, cancellationToken).ConfigureAwait(false);
        return new Message($"{dispute}:{id}", NoticeOf(intent), [.. pack.Settings.Languages.Select(language => LetterWriter.Write(raising, pack, language, null))]);
    }

    /// <summary>Several pending notices to one receiver as one message, in every language of the pack in force.</summary>
    /// <exception cref="JournalException">As <see cref="MessageAsync"/>, for one of those that are told in a line.</exception>
    internal async Task<Message> DigestAsync(string id, IReadOnlyList<IntentRow> intents, CancellationToken cancellationToken)
    {
        var pack = ActivePack;
        var rows = intents.ToDictionary(i => NoticeOf(i));
        var ordered = DigestWriter.InOrder(rows.Keys, pack);
        var told = new List<Message>();
        foreach (var notice in ordered.Take(DigestWriter.MostLines))
        {
            try
            {
                told.Add(await MessageAsync(rows[notice], cancellationToken).ConfigureAwait(false));
            }
            catch (JournalException fault) when (fault.Kind == EngineMessages.NoticeLost || fault.Kind == JournalMessages.Corrupt)
            {
                // One that cannot be read keeps none of the others from being told; it is counted.
                continue;
            }
        }

        return new Message(id, ordered[0], [.. pack.Settings.Languages.Select(language => DigestWriter.Write(ordered, told, pack, language))], ordered.Length);
    }

    private static Notice NoticeOf(IntentRow intent) => new(intent.Key.Dispute, intent.Key.Notice, intent.Text, intent.To, intent.Party, intent.Level, intent.At);
}
