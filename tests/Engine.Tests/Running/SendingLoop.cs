using Parley.Journal;
using Parley.Notices;
using Parley.Running;
using Parley.Sending;

namespace Parley.Tests.Running;

/// <summary>The sending loop of one process, a round at a time on the scene's clock.</summary>
internal sealed class SendingLoop : IDisposable
{
    private readonly Scene scene;
    private readonly NoticeDesk desk;

    public SendingLoop(Scene scene, IEnumerable<INoticeChannel> channels, NoticePace? pace = null, IDeliveryLog? log = null)
    {
        this.scene = scene;
        pace ??= new NoticePace { Singles = 1000 };
        log ??= scene.Journal.Deliveries;
        Figures = new NoticeFigures(scene.Clock);
        desk = NoticeSending.Desk(scene.Engine, log, channels, pace, Figures, scene.Clock, Log.For<NoticeLoop>());
    }

    public ListLog Log { get; } = new();

    public NoticeFigures Figures { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts what there is to send now, without waiting for it.</summary>
    public Task<bool> StartAsync() => desk.RoundAsync(Cancel);

    /// <summary>Sends what there is to send now.</summary>
    public async Task RoundAsync()
    {
        while (await desk.RoundAsync(Cancel) || desk.Running.Count > 0) await Task.WhenAll(desk.Running);
    }

    /// <summary>Lets time pass in steps, a round after each.</summary>
    public async Task PassAsync(TimeSpan time, TimeSpan step)
    {
        for (var end = scene.Clock.GetUtcNow() + time; scene.Clock.GetUtcNow() < end;)
        {
            scene.Clock.Advance(step);
            await RoundAsync();
        }
    }

    public async Task<IReadOnlyList<Delivery>> LogAsync(DeliveryState? state = null) => await scene.Journal.Deliveries.ListAsync(new(state), 1000, Cancel);

    public void Dispose() => Figures.Dispose();
}
