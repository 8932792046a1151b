using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text.Json;
using DryRun.App.Practice;
using DryRun.Core.Judging;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>Events of submissions as they go over the wire.</summary>
internal static class SubmissionEvents
{
    public static SseItem<string> ToItem(string id, SubmissionEvent happened) => new(Data(id, happened), Name(happened))
    {
        EventId = happened.Sequence.ToString(CultureInfo.InvariantCulture),
    };

    private static string Name(SubmissionEvent happened) => happened switch
    {
        SubmissionEvent.Queued => "queued",
        SubmissionEvent.Running => "running",
        SubmissionEvent.Test => "test",
        _ => "finished",
    };

    private static string Data(string id, SubmissionEvent happened) => happened switch
    {
        SubmissionEvent.Finished finished =>
            JsonSerializer.Serialize(SubmissionResponse.Of(finished.Submission), ApiJson.Default.SubmissionResponse),
        SubmissionEvent.Test test => JsonSerializer.Serialize(Test(id, test), ApiJson.Default.EventResponse),
        _ => JsonSerializer.Serialize(new EventResponse(id), ApiJson.Default.EventResponse),
    };

    private static EventResponse Test(string id, SubmissionEvent.Test test) => new(id)
    {
        Index = test.Summary.Index,
        Verdict = Verdicts.Code(test.Summary.Verdict),
        CpuMs = test.Summary.Cpu.TotalMilliseconds,
        Total = test.Total,
    };
}
