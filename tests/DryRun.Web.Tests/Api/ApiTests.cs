using System.Net;
using System.Text.Json;
using DryRun.Tests.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class ApiTests(RunningHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Problems_can_be_filtered()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Get, "/api/problems?topic=loops&q=ECHO", null, Token);

        body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()).ShouldBe(["echo"]);
    }

    [Fact]
    public async Task Pattern_and_difficulty_are_hidden_until_a_problem_is_solved()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Get, "/api/problems/echo", null, Token);

        body.GetProperty("pattern").ValueKind.ShouldBe(JsonValueKind.Null);
        body.GetProperty("difficulty").ValueKind.ShouldBe(JsonValueKind.Null);
        body.GetProperty("signature").GetProperty("kind").GetString().ShouldBe("program");
        body.GetProperty("samples")[0].GetProperty("input").GetString().ShouldBe("hello\n");
    }

    [Fact]
    public async Task The_roadmap_says_what_is_next()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Get, "/api/roadmap", null, Token);

        body.GetProperty("next").GetProperty("id").GetString().ShouldBe("first-steps");
        body.GetProperty("weeks")[0].GetProperty("days").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_day_lists_its_items()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Get, "/api/roadmap/1/1", null, Token);

        body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("kind").GetString()).ShouldBe(["lesson", "question", "problem"]);
    }

    [Fact]
    public async Task Own_cases_are_run_beside_the_samples_with_results_of_the_reference()
    {
        var request = new { code = SmallCatalogue.Wrong, inputs = new[] { new[] { 5, 0 }, new[] { 2, 2 } } };

        var (_, body) = await host.SendAsync(HttpMethod.Post, "/api/problems/add-two/run", request, Token);

        var tests = body.GetProperty("tests").EnumerateArray().ToList();
        tests.Select(test => test.GetProperty("verdict").GetString()).ShouldBe(["wrong_answer", "accepted", "wrong_answer"]);
        tests[2].GetProperty("expected").GetInt32().ShouldBe(4);
        tests[2].GetProperty("actual").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_saved_and_its_versions_are_kept()
    {
        await host.SendAsync(HttpMethod.Put, "/api/problems/add-two/draft", new { code = "one" }, Token);
        await host.SendAsync(HttpMethod.Put, "/api/problems/add-two/draft", new { code = "two" }, Token);

        var (_, draft) = await host.SendAsync(HttpMethod.Get, "/api/problems/add-two/draft", null, Token);
        var (_, versions) = await host.SendAsync(HttpMethod.Get, "/api/problems/add-two/draft/versions", null, Token);

        draft.GetProperty("code").GetString().ShouldBe("two");
        versions.GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task The_description_names_every_call()
    {
        var (response, body) = await host.SendAsync(HttpMethod.Get, "/openapi/v1.json", null, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var paths = body.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        paths.ShouldContain("/api/problems/{slug}/submissions");
        paths.ShouldContain("/api/submissions/{id}/events");
        paths.ShouldContain("/api/v2/execute");
        paths.ShouldContain("/api/questions/{id}");
        paths.ShouldContain("/api/answers/grade");
        paths.ShouldContain("/api/roadmap/{week}/{day}");
        paths.ShouldContain("/healthz");
    }

    [Fact]
    public async Task Health_is_a_word_and_with_JSON_the_details()
    {
        await host.SendAsync(HttpMethod.Get, "/api/v2/runtimes", null, Token);

        (await host.Client.GetStringAsync("/healthz", Token)).ShouldBe("Healthy");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Accept.ParseAdd("application/json");
        var (_, body) = await host.SendAsync(request, Token);
        body.GetProperty("judge").GetProperty("tier").GetString().ShouldBeOneOf("1", "1b");
    }

    [Fact]
    public async Task Every_answer_carries_a_strict_policy_with_a_fresh_nonce()
    {
        using var first = await host.Client.GetAsync("/healthz", Token);
        using var second = await host.Client.GetAsync("/healthz", Token);

        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotBe(second.Headers.GetValues("Content-Security-Policy").Single());
        first.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }
}
