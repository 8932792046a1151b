using System.Net;
using System.Net.Http.Json;
using DryRun.Tests.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class SubmissionTests(RunningHost host)
{
    private const string Submissions = "/api/problems/add-two/submissions";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Right_code_is_accepted_with_its_figures()
    {
        var (response, body) = await host.SendAsync(
            HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Accepted }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("verdict").GetString().ShouldBe("accepted");
        body.GetProperty("passed").GetInt32().ShouldBe(4);
        body.GetProperty("total").GetInt32().ShouldBe(4);
        body.GetProperty("wallMs").GetDouble().ShouldBeGreaterThan(0);
        body.GetProperty("firstFailure").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Wrong_code_shows_the_first_failure()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Wrong }, Token);

        body.GetProperty("verdict").GetString().ShouldBe("wrong_answer");
        var failure = body.GetProperty("firstFailure");
        failure.GetProperty("index").GetInt32().ShouldBe(0);
        failure.GetProperty("input").GetRawText().ShouldBe("[1,2]");
        failure.GetProperty("expected").GetInt32().ShouldBe(3);
        failure.GetProperty("actual").GetInt32().ShouldBe(-1);
    }

    [Fact]
    public async Task Printed_output_of_a_hidden_test_is_withheld()
    {
        const string code = "def add(left, right):\n    print('seen')\n    return 3\n";

        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code }, Token);

        var failure = body.GetProperty("firstFailure");
        failure.GetProperty("index").GetInt32().ShouldBe(1);
        failure.GetProperty("expected").GetInt32().ShouldBe(0);
        failure.GetProperty("stdout").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_syntax_error_names_its_line()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = "x = 1\ndef add(:\n" }, Token);

        body.GetProperty("verdict").GetString().ShouldBe("syntax_error");
        body.GetProperty("firstFailure").GetProperty("error").GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_submission_is_answered_at_once_and_found_at_its_address()
    {
        var (response, body) = await host.SendAsync(HttpMethod.Post, Submissions, new { code = SmallCatalogue.Accepted }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var (_, found) = await host.SendAsync(HttpMethod.Get, response.Headers.Location!.OriginalString, null, Token);
        found.GetProperty("id").GetString().ShouldBe(body.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_double_click_submits_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendWithKeyAsync("double-click", SmallCatalogue.Accepted)));

        answers.Select(answer => answer.Body.GetProperty("id").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_was_used_for_other_code_is_a_conflict()
    {
        await SendWithKeyAsync("reused", SmallCatalogue.Accepted);

        var (response, body) = await SendWithKeyAsync("reused", SmallCatalogue.Wrong);

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        body.GetProperty("detail").GetString()!.ShouldContain("Send a new key");
    }

    [Fact]
    public async Task The_events_of_a_finished_submission_are_told_again_from_the_beginning()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Accepted }, Token);

        var events = await EventsAsync(body.GetProperty("id").GetString()!, last: null);

        events.ShouldBe(["queued", "running", "test", "test", "test", "test", "finished"]);
    }

    [Fact]
    public async Task Events_go_on_after_the_last_one_that_was_seen()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Accepted }, Token);

        (await EventsAsync(body.GetProperty("id").GetString()!, last: "4")).ShouldBe(["test", "finished"]);
    }

    [Fact]
    public async Task Live_events_end_with_the_verdict()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, Submissions, new { code = SmallCatalogue.Accepted }, Token);

        var events = await EventsAsync(body.GetProperty("id").GetString()!, last: null);

        events[0].ShouldBe("queued");
        events[^1].ShouldBe("finished");
        events.Count(name => name == "test").ShouldBe(4);
    }

    [Fact]
    public async Task An_accepted_submission_counts_as_solved()
    {
        await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Accepted }, Token);

        var (_, problem) = await host.SendAsync(HttpMethod.Get, "/api/problems/add-two", null, Token);

        problem.GetProperty("state").GetString().ShouldBe("solved");
        problem.GetProperty("pattern").GetString().ShouldBe("Arithmetic");
    }

    [Fact]
    public async Task Submissions_are_listed_by_page_with_the_latest_first()
    {
        await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Wrong }, Token);
        var (_, latest) = await host.SendAsync(HttpMethod.Post, Submissions + "?wait=true", new { code = SmallCatalogue.Accepted }, Token);

        var (response, body) = await host.SendAsync(HttpMethod.Get, Submissions + "?size=1", null, Token);

        body.GetProperty("items").GetArrayLength().ShouldBe(1);
        body.GetProperty("total").GetInt32().ShouldBeGreaterThan(1);
        response.Headers.GetValues("Link").Single().ShouldContain("rel=\"next\"");
        latest.GetProperty("state").GetString().ShouldBe("finished");
    }

    private async Task<(HttpResponseMessage Response, System.Text.Json.JsonElement Body)> SendWithKeyAsync(string key, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Submissions);
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { code });
        return await host.SendAsync(request, Token);
    }

    private async Task<List<string>> EventsAsync(string id, string? last)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/submissions/{id}/events");
        if (last is not null)
        {
            request.Headers.Add("Last-Event-ID", last);
        }

        using var response = await host.Client.SendAsync(request, Token);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var text = await response.Content.ReadAsStringAsync(Token);
        return [.. text.Split('\n').Where(line => line.StartsWith("event: ", StringComparison.Ordinal)).Select(line => line[7..])];
    }
}
