using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DryRun.Tests.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class RefusalTests(RunningHost host)
{
    private const string Submissions = "/api/problems/add-two/submissions";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{\"code\": ", "line 1")]
    [InlineData("{\"kode\": \"x\"}", "lacks 'code'")]
    [InlineData("{\"code\": 3}", "$.code")]
    [InlineData("[]", "expected here")]
    [InlineData("", "openapi")]
    public async Task Malformed_JSON_is_refused_with_its_place(string body, string said)
    {
        var problem = await PostAsync(Submissions, body, HttpStatusCode.BadRequest);

        problem.ShouldContain(said);
    }

    [Fact]
    public async Task Another_content_type_is_refused_with_the_right_one()
    {
        using var content = new StringContent("code", Encoding.UTF8, "text/plain");
        using var response = await host.Client.PostAsync(Submissions, content, Token);

        (await DetailAsync(response, HttpStatusCode.UnsupportedMediaType)).ShouldContain("Content-Type: application/json");
    }

    [Theory]
    [InlineData(Submissions)]
    [InlineData("/api/problems/add-two/run")]
    public async Task Oversized_code_is_refused_with_what_to_do(string path)
    {
        var problem = await PostAsync(path, Code((1 << 20) + 1), HttpStatusCode.RequestEntityTooLarge);

        problem.ShouldContain("longer than 1 MiB");
    }

    [Fact]
    public async Task A_body_that_is_far_too_large_is_refused_before_it_is_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Submissions);
        request.Headers.ExpectContinue = true;
        request.Content = new StringContent(Code(10 << 20), Encoding.UTF8, "application/json");
        using var response = await host.Client.SendAsync(request, Token);

        (await DetailAsync(response, HttpStatusCode.RequestEntityTooLarge)).ShouldContain("1 MiB");
    }

    [Theory]
    [InlineData("/api/problems/nothing")]
    [InlineData("/api/problems/nothing/submissions")]
    [InlineData("/api/problems/nothing/draft")]
    [InlineData("/api/submissions/nothing")]
    [InlineData("/api/submissions/nothing/events")]
    [InlineData("/api/roadmap/9/9")]
    [InlineData("/api/roadmap/one/two")]
    [InlineData("/api/nothing")]
    [InlineData("/api/problems/echo/draft")]
    public async Task What_is_not_there_is_said_to_be_not_there(string path)
    {
        using var response = await host.Client.GetAsync(path, Token);

        (await DetailAsync(response, HttpStatusCode.NotFound)).ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_change_from_another_site_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Submissions);
        request.Headers.Add(header, value);
        request.Content = new StringContent(Code(10), Encoding.UTF8, "application/json");
        using var response = await host.Client.SendAsync(request, Token);

        (await DetailAsync(response, HttpStatusCode.Forbidden)).ShouldContain("another site");
    }

    [Fact]
    public async Task A_name_that_was_bound_to_this_machine_gets_no_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/problems");
        request.Headers.Host = $"evil.example:{host.Address.Port}";
        using var response = await host.Client.SendAsync(request, Token);

        (await DetailAsync(response, HttpStatusCode.Forbidden)).ShouldContain("localhost");
    }

    [Fact]
    public async Task A_wrong_own_case_is_refused_with_the_right_form()
    {
        var problem = await PostAsync(
            "/api/problems/add-two/run", JsonSerializer.Serialize(new { code = "x", inputs = new[] { new[] { 1 } } }), HttpStatusCode.BadRequest);

        problem.ShouldBe("Own case 1: Write the 2 arguments as a JSON list, for example [1, 2].");
    }

    [Fact]
    public async Task A_wrong_method_is_a_problem_document()
    {
        using var response = await host.Client.DeleteAsync("/api/problems/add-two", Token);

        (await DetailAsync(response, HttpStatusCode.MethodNotAllowed)).ShouldNotBeNullOrWhiteSpace();
    }

    private static string Code(int length) => JsonSerializer.Serialize(new { code = new string('#', length) });

    private async Task<string> PostAsync(string path, string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await host.Client.PostAsync(path, content, Token);
        return await DetailAsync(response, expected);
    }

    private static async Task<string> DetailAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        response.StatusCode.ShouldBe(expected);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        return problem.RootElement.GetProperty("detail").GetString()!;
    }
}
